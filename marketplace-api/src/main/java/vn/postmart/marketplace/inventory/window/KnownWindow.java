package vn.postmart.marketplace.inventory.window;

/**
 * A window as it is kept.
 *
 * @param retired whether it counts no more
 */
public record KnownWindow(SellingWindow window, boolean retired) {
}
