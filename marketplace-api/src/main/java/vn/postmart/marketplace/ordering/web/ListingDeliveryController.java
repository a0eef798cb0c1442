package vn.postmart.marketplace.ordering.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.app.QuoteListing;
import vn.postmart.marketplace.ordering.app.QuoteListing.ListingQuote;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says on a listing's page what its delivery to a province costs. */
@RestController
class ListingDeliveryController {

	private final QuoteListing quoteListing;

	ListingDeliveryController(QuoteListing quoteListing) {
		this.quoteListing = quoteListing;
	}

	@GetMapping("/api/v1/listings/{listingId}/delivery")
	Mono<DeliveryView> delivery(@PathVariable UUID listingId,
			@RequestParam @Pattern(regexp = "[0-9]{2}") String province) {
		return this.quoteListing.quote(new ListingId(listingId), province).map(DeliveryView::of);
	}

	/** The fee for the least quantity, and between which days it arrives. */
	private record DeliveryView(long feeVnd, int minDays, int maxDays, LocalDate expectedFrom, LocalDate expectedTo) {

		static DeliveryView of(ListingQuote quoted) {
			int minDays = quoted.quote().minDays();
			int maxDays = quoted.quote().maxDays();
			return new DeliveryView(quoted.quote().fee().amount(), minDays, maxDays, quoted.today().plusDays(minDays),
					quoted.today().plusDays(maxDays));
		}

	}

}
