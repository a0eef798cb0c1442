package vn.postmart.marketplace.catalog.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.domain.LotDraft;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A harvest, or what was made in one go.
 *
 * @param code the seller's own; absent to be given one
 * @param bestBefore the last good day; absent when it keeps
 * @param quantity in sale units
 */
record LotRequest(@Nullable @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._/-]{0,39}") String code,
		@NotNull LocalDate harvestedOn, @Nullable LocalDate bestBefore,
		@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal quantity) {

	LotDraft toDraft() {
		return new LotDraft(this.code, this.harvestedOn, this.bestBefore, Quantity.of(this.quantity));
	}

}
