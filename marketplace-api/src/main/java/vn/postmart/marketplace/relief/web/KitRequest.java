package vn.postmart.marketplace.relief.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitSource;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.Quantity;

/** What each family gets, and from whose stock. */
record KitRequest(@NotBlank @Size(max = 120) @PlainText String name,
		@Nullable @Size(max = 120) @PlainText String nameEn,
		@NotEmpty @Size(max = 20) List<@Valid @NotNull Source> sources) {

	Kit toKit() {
		return new Kit(this.name.strip(), (this.nameEn != null) ? this.nameEn.strip() : "",
				this.sources.stream().map(Source::toSource).toList());
	}

	record Source(@NotNull UUID listingId, @NotNull @DecimalMin("0.001") @DecimalMax("1000") @Digits(integer = 4,
			fraction = 3) BigDecimal quantityPerKit, @NotNull @Positive @Max(100_000) Integer kits) {

		KitSource toSource() {
			return new KitSource(new ListingId(this.listingId), Quantity.of(this.quantityPerKit), this.kits);
		}

	}

}
