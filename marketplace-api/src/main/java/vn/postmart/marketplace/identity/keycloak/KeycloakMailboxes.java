package vn.postmart.marketplace.identity.keycloak;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.Mailboxes;
import vn.postmart.marketplace.outbox.SystemAway;

import org.springframework.web.reactive.function.client.WebClientException;

/** Asks Keycloak each time: a mail address is kept there and nowhere else. */
class KeycloakMailboxes implements Mailboxes {

	private final KeycloakUsers users;

	private final KeycloakToken token;

	KeycloakMailboxes(KeycloakUsers users, KeycloakToken token) {
		this.users = users;
		this.token = token;
	}

	@Override
	public Mono<String> of(String subject) {
		return this.token.get()
			.flatMap((bearer) -> this.users.emailOf(bearer, subject))
			.onErrorMap(WebClientException.class,
					(lost) -> new SystemAway("The identity provider tells no mailbox", lost));
	}

}
