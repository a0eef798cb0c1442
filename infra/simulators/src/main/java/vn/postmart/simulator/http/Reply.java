package vn.postmart.simulator.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.postmart.simulator.json.Json;

/**
 * An answer to a {@link Call}.
 */
public record Reply(int status, Map<String, String> headers, String body) {

	public Reply {
		headers = Map.copyOf(headers);
	}

	/** A JSON answer; {@code body} is a record, a map or a tree. */
	public static Reply json(int status, Object body) {
		return text(status, "application/json", Json.write(body));
	}

	/** An RFC 9457 problem. */
	public static Reply problem(int status, Object body) {
		return text(status, "application/problem+json", Json.write(body));
	}

	public static Reply text(int status, String type, String body) {
		return new Reply(status, Map.of("Content-Type", type), body);
	}

	public static Reply noContent() {
		return new Reply(204, Map.of(), "");
	}

	/** Sends a browser on, with GET, to another page. */
	public static Reply seeOther(URI location) {
		return new Reply(303, Map.of("Location", location.toString()), "");
	}

	public Reply with(String header, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.headers);
		more.put(header, value);
		return new Reply(this.status, more, this.body);
	}

}
