package vn.postmart.web;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of a web module.
 *
 * @param publicUrl where browsers reach this module; https turns on secure cookies and
 * HSTS
 * @param apiUrl base of the marketplace API
 * @param issuer the Keycloak realm; its endpoints are derived from it, so nothing is
 * asked at start
 * @param clientId this module's client in the realm
 * @param clientSecret the client's secret
 * @param cookiePrefix starts the names of this module's cookies, which share a host with
 * the other module's
 * @param formTargets origins a form's answer may redirect to, besides our own and the
 * issuer's
 * @param publicPages path patterns anyone may cache for a minute while no cookie of ours
 * is involved
 */
@Validated
@ConfigurationProperties("postmart.web")
public record WebKitProperties(@NotNull URI publicUrl, @NotNull URI apiUrl, @NotNull URI issuer,
		@NotBlank String clientId, @NotBlank String clientSecret, @NotBlank String cookiePrefix,
		@DefaultValue List<URI> formTargets, @DefaultValue List<String> publicPages) {

	/** Whether browsers reach this module over TLS. */
	public boolean secure() {
		return "https".equals(this.publicUrl.getScheme());
	}

}
