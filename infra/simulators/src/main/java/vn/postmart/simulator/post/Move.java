package vn.postmart.simulator.post;

/**
 * A step that was taken.
 *
 * @param step an event code, {@code CASH_COUNTED} or {@code COD_REMITTED}
 */
record Move(String itemId, String step) {
}
