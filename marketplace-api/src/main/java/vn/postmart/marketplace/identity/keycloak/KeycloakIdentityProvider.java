package vn.postmart.marketplace.identity.keycloak;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import vn.postmart.marketplace.identity.app.Account;
import vn.postmart.marketplace.identity.app.IdentityProvider;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/**
 * Accounts in Keycloak. Each step may be repeated, so what failed on the way is simply
 * tried again.
 */
class KeycloakIdentityProvider implements IdentityProvider {

	private static final Duration BACKOFF = Duration.ofMillis(200);

	private final KeycloakUsers users;

	private final KeycloakToken token;

	private final int retries;

	KeycloakIdentityProvider(KeycloakUsers users, KeycloakToken token, int retries) {
		this.users = users;
		this.token = token;
		this.retries = retries;
	}

	@Override
	public Mono<String> ensureAccount(Account account) {
		return signedIn((token) -> ensured(token, account));
	}

	private Mono<String> ensured(String token, Account account) {
		String username = account.phone().national();
		KeycloakUsers.NewUser user = new KeycloakUsers.NewUser(username, true, account.name(),
				Map.of("phone", List.of(username)));
		return this.users.create(token, user)
			.then(Mono.defer(() -> this.users.idOf(token, username)))
			.delayUntil((id) -> this.users.grant(token, id, account.role().authority()))
			.switchIfEmpty(Mono.error(() -> new IllegalStateException("a user just created was not found")));
	}

	@Override
	public Mono<Void> setPassword(String subject, String password) {
		return signedIn((token) -> this.users.setPassword(token, subject, password)).onErrorMap(
				KeycloakUsers.PasswordRefused.class,
				(policy) -> RefusedException.field("newPassword", "identity.password-refused"));
	}

	private <T> Mono<T> signedIn(Function<String, Mono<T>> work) {
		return this.token.get()
			.flatMap(work)
			.retryWhen(Retry.backoff(this.retries, BACKOFF)
				.filter(KeycloakIdentityProvider::mayPass)
				.onRetryExhaustedThrow((spec, signal) -> signal.failure()))
			.onErrorMap(WebClientException.class, (failure) -> RefusedException.of(ProblemType.UNAVAILABLE));
	}

	private static boolean mayPass(Throwable failure) {
		return failure instanceof WebClientRequestException || (failure instanceof WebClientResponseException response
				&& response.getStatusCode().is5xxServerError());
	}

}
