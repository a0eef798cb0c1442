package vn.postmart.web.security;

import java.net.URI;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Sends a reader who must sign in to do so, and afterwards back to the page asked for.
 * htmx is told to move the whole window.
 */
public class SignInEntryPoint implements ServerAuthenticationEntryPoint {

	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException denied) {
		return Mono.defer(() -> redirect(exchange));
	}

	/** Answers with a redirect to sign-in. */
	public static Mono<Void> redirect(ServerWebExchange exchange) {
		boolean fragment = exchange.getRequest().getHeaders().containsHeader("HX-Request");
		URI signIn = UriComponentsBuilder.fromPath("/sign-in").queryParam("next", "{next}").build(next(exchange));
		ServerHttpResponse response = exchange.getResponse();
		if (fragment) {
			response.setStatusCode(HttpStatus.NO_CONTENT);
			response.getHeaders().set("HX-Redirect", signIn.toString());
		}
		else {
			response.setStatusCode(HttpStatus.SEE_OTHER);
			response.getHeaders().setLocation(signIn);
		}
		return response.setComplete();
	}

	private static String next(ServerWebExchange exchange) {
		URI uri = exchange.getRequest().getURI();
		if (!HttpMethod.GET.equals(exchange.getRequest().getMethod())) {
			return "/";
		}
		return (uri.getRawQuery() != null) ? uri.getPath() + "?" + uri.getRawQuery() : uri.getPath();
	}

}
