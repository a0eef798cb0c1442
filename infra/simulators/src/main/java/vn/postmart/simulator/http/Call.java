package vn.postmart.simulator.http;

import java.util.List;
import java.util.Optional;

import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request, as an endpoint sees it.
 */
public final class Call {

	private final Request request;

	Call(Request request) {
		this.request = request;
	}

	public String method() {
		return this.request.getMethod().getName();
	}

	public String path() {
		return this.request.getUrl().split("\\?", 2)[0];
	}

	/** A part of the path that the route names in braces. */
	public String segment(String name) {
		return optionalSegment(name)
			.orElseThrow(() -> new IllegalArgumentException("The route has no segment " + name));
	}

	/** The same, empty when the route has no such part. */
	public Optional<String> optionalSegment(String name) {
		return Optional.ofNullable(this.request.getPathParameters().get(name));
	}

	public Optional<String> query(String name) {
		return queries(name).stream().findFirst();
	}

	/** Every value of a repeated query parameter. */
	public List<String> queries(String name) {
		@Nullable QueryParameter parameter = this.request.queryParameter(name);
		return (parameter != null && parameter.isPresent()) ? parameter.values() : List.of();
	}

	public Optional<String> header(String name) {
		return Optional.ofNullable(this.request.getHeader(name));
	}

	/** The body as text; empty when there is none. */
	public String body() {
		return Optional.ofNullable(this.request.getBodyAsString()).orElse("");
	}

}
