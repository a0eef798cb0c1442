package vn.postmart.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser follows a redirect on the same connection at once, before the server has put
 * the last request away. A server that then stops reading leaves its reader waiting for
 * good: one sign-in in twenty did so, by reactor-netty #4361.
 */
@ExtendWith(MarketplaceExtension.class)
class KeptAliveConnectionTests {

	private static final int MOST_MILLIS_OF_SILENCE = 15_000;

	private static final Pattern COOKIE = Pattern.compile("set-cookie: ([^;]*session=[^;]+)", Pattern.CASE_INSENSITIVE);

	private final Marketplace market;

	private String session = "";

	KeptAliveConnectionTests(Marketplace market) {
		this.market = market;
	}

	@Test
	void isReadOnHoweverQuicklyTheNextRequestFollows() throws IOException {
		URI portal = this.market.portal();
		try (Socket socket = new Socket(portal.getHost(), portal.getPort());
				BufferedReader answers = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
			socket.setSoTimeout(MOST_MILLIS_OF_SILENCE);
			for (int times = 0; times < 200; times++) {
				ask(socket, "/sign-in");
				assertThat(status(answers)).isEqualTo(303);
				ask(socket, "/oauth2/authorization/keycloak");
				assertThat(status(answers)).isEqualTo(302);
			}
		}
	}

	private void ask(Socket socket, String path) throws IOException {
		String request = "GET " + path + " HTTP/1.1\r\nHost: " + this.market.portal().getAuthority() + "\r\nCookie: "
				+ this.session + "\r\n\r\n";
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
	}

	/** Reads an answer that has no body. */
	private int status(BufferedReader answers) throws IOException {
		String first = answers.readLine();
		for (String line = first; !line.isEmpty(); line = answers.readLine()) {
			Matcher cookie = COOKIE.matcher(line);
			if (cookie.lookingAt()) {
				this.session = cookie.group(1);
			}
		}
		return Integer.parseInt(first.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
	}

}
