package vn.postmart.marketplace.catalog.app;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of judging offers anew.
 *
 * @param batch how many are judged in one transaction
 */
@Validated
@ConfigurationProperties("postmart.catalog.screening")
record ScreeningProperties(@DefaultValue("500") @Positive int batch) {
}
