package vn.postmart.marketplace.identity.app;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How accounts are activated.
 *
 * @param activationValidity how long an activation code serves
 * @param activationTries how often a wrong code may be typed before the code is locked
 */
@Validated
@ConfigurationProperties("postmart.identity")
record IdentityProperties(@DefaultValue("30d") Duration activationValidity,
		@DefaultValue("5") @Min(1) @Max(5) int activationTries) {
}
