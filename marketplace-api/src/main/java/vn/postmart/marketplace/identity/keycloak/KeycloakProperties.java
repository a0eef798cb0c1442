package vn.postmart.marketplace.identity.keycloak;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Keycloak's administration is reached.
 *
 * @param url where Keycloak listens
 * @param realm the realm of Postmart's people
 * @param clientId of the service account that may manage users
 * @param clientSecret of that account; from the environment only
 * @param connectTimeout for a connection
 * @param responseTimeout for an answer to one request
 * @param retries after a failed connection or an answer of 5xx
 */
@Validated
@ConfigurationProperties("postmart.identity.keycloak")
record KeycloakProperties(@DefaultValue("http://127.0.0.1:8180") @NotNull URI url,
		@DefaultValue("postmart") @NotBlank String realm, @DefaultValue("marketplace-admin") @NotBlank String clientId,
		@DefaultValue("") String clientSecret, @DefaultValue("1s") Duration connectTimeout,
		@DefaultValue("3s") Duration responseTimeout, @DefaultValue("2") int retries) {

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "KeycloakProperties[" + this.url + ", " + this.realm + "]";
	}

}
