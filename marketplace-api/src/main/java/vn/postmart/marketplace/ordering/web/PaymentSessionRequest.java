package vn.postmart.marketplace.ordering.web;

import java.net.URI;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Where the provider sends the buyer back to. */
record PaymentSessionRequest(@NotNull @Pattern(regexp = "[0-9]{4}") String phoneLast4, @NotNull URI successUrl,
		@NotNull URI cancelUrl) {
}
