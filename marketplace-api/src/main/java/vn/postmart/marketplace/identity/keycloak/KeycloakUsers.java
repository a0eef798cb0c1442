package vn.postmart.marketplace.identity.keycloak;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.WebClient.RequestBodySpec;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** The part of Keycloak's administration API that accounts need. */
class KeycloakUsers {

	private static final String USERS = "/admin/realms/{realm}/users";

	private static final String REALM_ROLES = USERS + "/{id}/role-mappings/realm";

	private final WebClient client;

	private final KeycloakProperties properties;

	KeycloakUsers(WebClient client, KeycloakProperties properties) {
		this.client = client;
		this.properties = properties;
	}

	/** Creates the user, unless the user name is taken: a repeat creates nothing. */
	Mono<Void> create(String token, NewUser user) {
		return request(token, HttpMethod.POST, USERS).bodyValue(user)
			.retrieve()
			.toBodilessEntity()
			.then()
			.onErrorResume(WebClientResponseException.Conflict.class, (taken) -> Mono.empty());
	}

	/** The id of the user with this name, or empty. */
	Mono<String> idOf(String token, String username) {
		return this.client.get()
			.uri((uri) -> uri.path(USERS)
				.queryParam("username", username)
				.queryParam("exact", true)
				.build(this.properties.realm()))
			.headers((headers) -> headers.setBearerAuth(token))
			.retrieve()
			.bodyToFlux(Entry.class)
			.next()
			.map(Entry::id);
	}

	/** The mail address of the user with this id, or empty. */
	Mono<String> emailOf(String token, String id) {
		return request(token, HttpMethod.GET, USERS + "/{id}", id).retrieve()
			.bodyToMono(Mailbox.class)
			.onErrorResume(WebClientResponseException.NotFound.class, (gone) -> Mono.empty())
			.mapNotNull(Mailbox::email);
	}

	/** Gives the user a role of the realm; one the user has is given no more. */
	Mono<Void> grant(String token, String id, String role) {
		return roles(token, id).filter((available) -> available.name().equals(role))
			.next()
			.flatMap((found) -> request(token, HttpMethod.POST, REALM_ROLES, id).bodyValue(List.of(found))
				.retrieve()
				.toBodilessEntity())
			.then();
	}

	private Flux<Entry> roles(String token, String id) {
		return request(token, HttpMethod.GET, REALM_ROLES + "/available", id).retrieve().bodyToFlux(Entry.class);
	}

	/** Sets the user's password for good. */
	Mono<Void> setPassword(String token, String id, String password) {
		return request(token, HttpMethod.PUT, USERS + "/{id}/reset-password", id)
			.bodyValue(Map.of("type", "password", "temporary", false, "value", password))
			.retrieve()
			.onStatus(HttpStatus.BAD_REQUEST::equals, (response) -> Mono.just(new PasswordRefused()))
			.toBodilessEntity()
			.then();
	}

	private RequestBodySpec request(String token, HttpMethod method, String path, String... more) {
		Object[] variables = new Object[more.length + 1];
		variables[0] = this.properties.realm();
		System.arraycopy(more, 0, variables, 1, more.length);
		return this.client.method(method).uri(path, variables).header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
	}

	/**
	 * A user to be created; {@code firstName} takes the whole name, in the order
	 * Vietnamese names are said.
	 */
	record NewUser(String username, boolean enabled, String firstName, Map<String, List<String>> attributes) {
	}

	/** A user or a role, as much as is needed of it. */
	record Entry(String id, String name) {
	}

	/** A user, as far as mail is concerned. */
	record Mailbox(@Nullable String email) {
	}

	/** The realm's password policy refuses a password. */
	static final class PasswordRefused extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
