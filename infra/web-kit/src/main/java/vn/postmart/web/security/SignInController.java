package vn.postmart.web.security;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.server.savedrequest.WebSessionServerRequestCache;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import vn.postmart.web.WebKitProperties;

/**
 * {@code /sign-in?next=/page}: remembers where the reader was and hands over to Keycloak,
 * or says so plainly when Keycloak does not answer.
 */
@RestController
class SignInController {

	private static final URI HAND_OVER = URI.create("/oauth2/authorization/" + SignInConfiguration.REGISTRATION);

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final WebSessionServerRequestCache requests = new WebSessionServerRequestCache();

	private final WebClient keycloak;

	SignInController(WebClient.Builder builder, WebKitProperties properties) {
		this.keycloak = builder.baseUrl(properties.issuer().toString()).build();
	}

	@GetMapping("/sign-in")
	Mono<ResponseEntity<Void>> signIn(@RequestParam(defaultValue = "/") String next, ServerWebExchange exchange) {
		return isAwake().then(Mono.defer(() -> remember(isOurs(next) ? next : "/", exchange)))
			.thenReturn(ResponseEntity.status(HttpStatus.SEE_OTHER).location(HAND_OVER).build());
	}

	private Mono<Void> isAwake() {
		return this.keycloak.get()
			.uri("/.well-known/openid-configuration")
			.retrieve()
			.toBodilessEntity()
			.timeout(PATIENCE)
			.onErrorMap((failure) -> failure instanceof WebClientException || failure instanceof TimeoutException,
					SignInFailed::new)
			.then();
	}

	private Mono<Void> remember(String next, ServerWebExchange exchange) {
		return this.requests.saveRequest(
				exchange.mutate().request((request) -> request.method(HttpMethod.GET).uri(URI.create(next))).build());
	}

	/** A path of this module and nothing a browser would read as another host. */
	static boolean isOurs(String next) {
		return next.matches("/(?:[A-Za-z0-9][A-Za-z0-9._~%/-]*)?(?:\\?[A-Za-z0-9._~%=&+,:-]*)?");
	}

}
