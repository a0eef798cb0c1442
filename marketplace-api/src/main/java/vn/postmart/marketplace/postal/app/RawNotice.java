package vn.postmart.marketplace.postal.app;

/**
 * One webhook as it was received.
 *
 * @param body byte for byte
 */
public record RawNotice(String source, String eventId, byte[] body) {
}
