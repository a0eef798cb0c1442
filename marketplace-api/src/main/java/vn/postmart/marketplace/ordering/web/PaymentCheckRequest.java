package vn.postmart.marketplace.ordering.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A buyer is back from the provider's page. */
record PaymentCheckRequest(@NotNull @Pattern(regexp = "[0-9]{4}") String phoneLast4) {
}
