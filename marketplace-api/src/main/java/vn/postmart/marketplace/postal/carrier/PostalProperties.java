package vn.postmart.marketplace.postal.carrier;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the carrier's interface.
 *
 * @param carrierUrl where the carrier answers
 * @param carrierToken what we prove ourselves with
 * @param webhookSecrets what the carrier signs with: two while one replaces the other,
 * and with none nothing is believed
 * @param webhookTolerance how far a signature's time may be from ours, either way
 * @param connectTimeout how long to wait for a connection
 * @param replyTimeout how long to wait for a reply
 */
@Validated
@ConfigurationProperties("postmart.postal")
record PostalProperties(@DefaultValue("http://127.0.0.1:8191") URI carrierUrl, @DefaultValue("") String carrierToken,
		@DefaultValue List<@NotBlank String> webhookSecrets, @DefaultValue("5m") Duration webhookTolerance,
		@DefaultValue("1s") Duration connectTimeout, @DefaultValue("3s") Duration replyTimeout) {

	PostalProperties {
		webhookSecrets = List.copyOf(webhookSecrets);
	}

	/** Names no secret. */
	@Override
	public String toString() {
		return "PostalProperties[" + this.carrierUrl + "]";
	}

}
