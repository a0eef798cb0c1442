package vn.postmart.marketplace.outbox;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the relay.
 *
 * @param batch how many deliveries one look claims
 * @param concurrency how many of them are worked on at once
 * @param poll how often to look without being woken
 * @param lease how long a claim holds if its relay dies; also the time limit of a remote
 * consumer
 * @param attempts after how many failures a delivery is parked
 * @param firstDelay the pause after the first failure; it doubles each time
 * @param longestDelay the longest pause
 */
@Validated
@ConfigurationProperties("postmart.outbox.relay")
record RelayProperties(@DefaultValue("32") @Positive int batch, @DefaultValue("4") @Positive int concurrency,
		@DefaultValue("1s") Duration poll, @DefaultValue("30s") Duration lease,
		@DefaultValue("14") @Positive int attempts, @DefaultValue("500ms") Duration firstDelay,
		@DefaultValue("5m") Duration longestDelay) {
}
