package vn.postmart.simulator.webhook;

import java.time.Instant;
import java.util.Map;

/**
 * Signs an event in the manner of one provider.
 */
@FunctionalInterface
public interface Signer {

	/** The headers that prove where {@code body} comes from and when it was sent. */
	Map<String, String> headers(String eventId, String body, Instant sentAt);

}
