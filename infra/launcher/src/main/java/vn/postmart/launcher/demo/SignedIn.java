package vn.postmart.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.postmart.launcher.engine.TemporaryClient;

/**
 * The people of the demo at work: each signs in once, and again before the token runs
 * out.
 */
final class SignedIn {

	/** Less than the five minutes that the realm gives a token. */
	private static final Duration FRESH = Duration.ofMinutes(3);

	private final TemporaryClient client;

	private final Map<String, Token> tokens = new ConcurrentHashMap<>();

	SignedIn(TemporaryClient client) {
		this.client = client;
	}

	String token(String phone) {
		Token token = tokens.compute(phone, (who, known) -> (known != null && known.isFresh()) ? known
				: new Token(client.token(who, DemoAccounts.PASSWORD), Instant.now().plus(FRESH)));
		return token.value();
	}

	private record Token(String value, Instant until) {

		boolean isFresh() {
			return Instant.now().isBefore(until);
		}

	}

}
