package vn.postmart.marketplace.ordering.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.TransitLimits;
import vn.postmart.marketplace.catalog.TransitRules;
import vn.postmart.marketplace.ordering.domain.InTime;
import vn.postmart.marketplace.ordering.domain.PlannedLine;
import vn.postmart.marketplace.postal.Tariffs;
import vn.postmart.marketplace.postal.Tariffs.Quote;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Quotes what it costs to send the least of a listing to a province, for a shopper who
 * has not said where exactly: paid on delivery, to a commune that is no island unless all
 * are.
 */
@Component
public class QuoteListing {

	private final Listings listings;

	private final Stalls stalls;

	private final Addresses addresses;

	private final Tariffs tariffs;

	private final TransitLimits limits;

	private final Clock clock;

	QuoteListing(Listings listings, Stalls stalls, Addresses addresses, Tariffs tariffs, TransitLimits limits,
			Clock clock) {
		this.listings = listings;
		this.stalls = stalls;
		this.addresses = addresses;
		this.tariffs = tariffs;
		this.limits = limits;
		this.clock = clock;
	}

	public Mono<ListingQuote> quote(ListingId id, String provinceCode) {
		if (this.addresses.province(provinceCode).isEmpty()) {
			throw RefusedException.field("province", "unknown-province");
		}
		return this.listings.find(id)
			.filter(ListingView::active)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((listing) -> Mono.zip(this.stalls.find(listing.stallId()), this.limits.lately(),
					(stall, transit) -> quote(listing, stall, provinceCode, transit)))
			.map((quote) -> new ListingQuote(quote, VietnamTime.today(this.clock)));
	}

	private Quote quote(ListingView listing, StallView stall, String provinceCode, TransitRules transit) {
		PlannedLine least = new PlannedLine(listing, listing.minimum());
		Quote quote = this.tariffs.quote(stall.communeCode(), destination(stall, provinceCode), least.weight(),
				least.total(), PriceBasket.perishable(least));
		return InTime.checked(quote, List.of(least), transit);
	}

	private String destination(StallView stall, String provinceCode) {
		List<Commune> communes = this.addresses.communes(provinceCode);
		return communes.stream()
			.map(Commune::code)
			.filter((code) -> !this.addresses.zone(stall.communeCode(), code).island())
			.findFirst()
			.orElseGet(() -> communes.getFirst().code());
	}

	/** A fee and the day its days count from. */
	public record ListingQuote(Quote quote, LocalDate today) {
	}

}
