package vn.postmart.benchmark.load;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One HTTP request as its bytes, ready to be sent again and again.
 *
 * @param port of the server on loopback
 */
public record Request(int port, byte[] bytes) {

	/** Reads {@code path} of a server. */
	public static Request get(URI server, String path, String... headers) {
		return of(server, "GET " + path, headers, "");
	}

	/** Sends JSON to {@code path} of a server. */
	public static Request post(URI server, String path, String json) {
		return of(server, "POST " + path, new String[] { "Content-Type: application/json" }, json);
	}

	/** A text as it may stand in a query. */
	public static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static Request of(URI server, String line, String[] headers, String body) {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		StringBuilder head = new StringBuilder(line).append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(server.getPort());
		head.append("\r\nAccept: */*\r\n");
		for (String header : headers) {
			head.append(header).append("\r\n");
		}
		if (content.length > 0) {
			head.append("Content-Length: ").append(content.length).append("\r\n");
		}
		byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
		byte[] whole = new byte[start.length + content.length];
		System.arraycopy(start, 0, whole, 0, start.length);
		System.arraycopy(content, 0, whole, start.length, content.length);
		return new Request(server.getPort(), whole);
	}

}
