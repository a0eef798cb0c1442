package vn.postmart.marketplace.seller.app;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How stalls are run.
 *
 * @param assistance how long a clerk may act for a household after it agreed
 */
@Validated
@ConfigurationProperties("postmart.seller")
record SellerProperties(@DefaultValue("15m") Duration assistance) {
}
