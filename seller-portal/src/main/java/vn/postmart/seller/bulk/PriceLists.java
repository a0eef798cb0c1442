package vn.postmart.seller.bulk;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.seller.listing.CatchWeight;
import vn.postmart.web.page.Page;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What a stall's goods cost and how much of them may be bought. */
@HttpExchange("/api/v1/stalls/{stall}")
public interface PriceLists {

	@GetExchange("/listings")
	Mono<Goods> goods(@PathVariable String stall);

	@PutExchange("/price-list")
	Mono<Void> keep(@PathVariable String stall, @RequestBody Changes changes);

	/** The stall's listings, newest first. */
	record Goods(List<Line> items) {

	}

	/** The lines to change. */
	record Changes(List<Change> items) {

	}

	/** A listing's new terms, and the version they were read in. */
	record Change(String id, long version, long priceVnd, BigDecimal minimum, BigDecimal maximum, BigDecimal step,
			boolean active) {

	}

	/** A line as it is. */
	record Line(String id, String name, @Nullable String nameEn, long priceVnd, Unit unit,
			@Nullable CatchWeight catchWeight, BigDecimal minimum, BigDecimal maximum, BigDecimal step, boolean active,
			long version) {

		/** The price as its seller names it: of a kilogram of what is weighed. */
		long quotedVnd() {
			return (this.catchWeight != null) ? this.catchWeight.pricePerKgVnd() : this.priceVnd;
		}

		/** What that price is for. */
		public String pricedBy(Page page) {
			return (this.catchWeight != null)
					? page.text("prices.weighed", page.either(this.unit.label(), this.unit.labelEn()))
					: page.either(this.unit.label(), this.unit.labelEn());
		}

	}

	/** The unit the price is for. */
	record Unit(String label, @Nullable String labelEn) {

	}

}
