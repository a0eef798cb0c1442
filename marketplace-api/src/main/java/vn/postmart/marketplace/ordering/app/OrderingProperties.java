package vn.postmart.marketplace.ordering.app;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How orders are taken.
 *
 * @param paymentTime how long stock is held for a buyer at the payment page
 * @param carrier the carrier parcels go by, as the ledger names it
 */
@Validated
@ConfigurationProperties("postmart.ordering")
public record OrderingProperties(@DefaultValue("30m") Duration paymentTime, @DefaultValue("post") String carrier) {
}
