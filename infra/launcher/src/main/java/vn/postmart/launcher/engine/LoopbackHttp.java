package vn.postmart.launcher.engine;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;

/**
 * One short GET to a server on this machine, past any proxy the environment names.
 */
final class LoopbackHttp {

	private static final int TIMEOUT = Math.toIntExact(Duration.ofSeconds(2).toMillis());

	private LoopbackHttp() {
	}

	static int status(URI address) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
		try {
			connection.setConnectTimeout(TIMEOUT);
			connection.setReadTimeout(TIMEOUT);
			connection.setInstanceFollowRedirects(false);
			return connection.getResponseCode();
		}
		finally {
			connection.disconnect();
		}
	}

}
