package vn.postmart.marketplace.inventory.app;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How holds lapse.
 *
 * @param grace how long after its expiry a hold stays, so that its holder may still learn
 * of a payment and keep it
 */
@Validated
@ConfigurationProperties("postmart.inventory")
record InventoryProperties(@DefaultValue("10m") Duration grace) {
}
