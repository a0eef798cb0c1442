package vn.postmart.marketplace.payment.stripe;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The payment provider.
 *
 * @param url base of the provider's API
 * @param apiKey our secret key there
 * @param webhookSecrets secrets a webhook may be signed with; two while one replaces the
 * other
 * @param timeout how long an answer may take
 * @param tolerance how far a webhook's timestamp may be from now, both ways
 */
@Validated
@ConfigurationProperties("postmart.payment.stripe")
record StripeProperties(URI url, @NotEmpty String apiKey, @NotEmpty List<@NotEmpty String> webhookSecrets,
		@DefaultValue("5s") Duration timeout, @DefaultValue("5m") Duration tolerance) {
}
