package vn.postmart.simulator.http;

/**
 * Where an endpoint is found.
 *
 * @param method GET, POST, …
 * @param path with segments in braces: {@code /v1/refunds/{id}}
 */
public record Route(String method, String path, Endpoint endpoint) {

	public static Route get(String path, Endpoint endpoint) {
		return new Route("GET", path, endpoint);
	}

	public static Route post(String path, Endpoint endpoint) {
		return new Route("POST", path, endpoint);
	}

	public static Route put(String path, Endpoint endpoint) {
		return new Route("PUT", path, endpoint);
	}

	public static Route delete(String path, Endpoint endpoint) {
		return new Route("DELETE", path, endpoint);
	}

}
