package vn.postmart.simulator.payment;

/**
 * What a request under an idempotency key was answered.
 *
 * @param fingerprint of the request: another one must not use the key
 */
record Answer(String key, String fingerprint, int status, String body) {
}
