package vn.postmart.simulator.fault;

import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A fault to switch on.
 *
 * @param match what it strikes: the beginning of a path ("/v1/refunds"), or of method and
 * path ("POST /carrier/v1/consignments/*&#47;acceptance"), or of a webhook's subject
 * ("item.event/EMI"); {@code *} stands for any text. Everything when absent
 * @param count how often it strikes before it is spent; for ever when absent
 * @param percent the share of matching requests or events it strikes, spread evenly; all
 * when absent
 * @param millis how long a delay or a reordered event is held back; 2000 when absent
 */
public record Fault(FaultKind kind, @Nullable String match, @Nullable Integer count, @Nullable Integer percent,
		@Nullable Integer millis) {

	public Fault {
		Objects.requireNonNull(kind, "kind is required");
		require(count == null || count > 0, "count must be positive");
		require(percent == null || (percent > 0 && percent <= 100), "percent must be from 1 to 100");
		require(millis == null || (millis >= 0 && millis <= 600_000), "millis must be from 0 to 600000");
	}

	/** How long a delay or a reordered event is held back, in milliseconds. */
	public int holdMillis() {
		return (this.millis != null) ? this.millis : 2000;
	}

	Pattern pattern() {
		String text = (this.match != null) ? this.match : "";
		return Pattern.compile(Pattern.quote(text).replace("*", "\\E.*\\Q"));
	}

	private static void require(boolean holds, String message) {
		if (!holds) {
			throw new IllegalArgumentException(message);
		}
	}

}
