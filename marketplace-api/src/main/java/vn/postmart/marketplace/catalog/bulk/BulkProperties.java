package vn.postmart.marketplace.catalog.bulk;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param checked how many rows are checked in one transaction
 * @param loaded how many rows are loaded in one transaction
 */
@Validated
@ConfigurationProperties("postmart.catalog.bulk")
record BulkProperties(@DefaultValue("1000") @Positive int checked, @DefaultValue("500") @Positive int loaded) {
}
