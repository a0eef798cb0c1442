package vn.postmart.marketplace.shared.tx;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the shield.
 *
 * @param admitted how many transactions of requests may be under way or wait for a
 * connection at once
 */
@Validated
@ConfigurationProperties("postmart.shared.transactions")
record TransactionProperties(@DefaultValue("120") @Positive int admitted) {
}
