package vn.postmart.marketplace.shared.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * The id under which one request is found in the log: the caller's own, from the W3C
 * {@code traceparent} header, or else a random one.
 */
final class TraceId {

	private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

	private TraceId() {
	}

	static String of(ServerWebExchange exchange) {
		return from(exchange.getRequest().getHeaders().getFirst("traceparent"));
	}

	static String from(@Nullable String traceparent) {
		Matcher given = TRACEPARENT.matcher((traceparent != null) ? traceparent : "");
		if (given.matches()) {
			return given.group(1);
		}
		HexFormat hex = HexFormat.of();
		ThreadLocalRandom random = ThreadLocalRandom.current();
		return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
	}

}
