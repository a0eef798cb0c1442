package vn.postmart.marketplace.relief.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import vn.postmart.marketplace.shared.PlainText;

/** Money received for a programme. */
record DepositRequest(@NotNull @Positive @Max(1_000_000_000_000L) Long amountVnd,
		@NotBlank @Size(max = 120) @PlainText String donor, @NotNull @PastOrPresent LocalDate receivedOn) {
}
