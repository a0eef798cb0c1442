package vn.postmart.marketplace.search.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.Categories;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.LotView;
import vn.postmart.marketplace.catalog.TransitLimits;
import vn.postmart.marketplace.catalog.TransitRules;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.OrderWindows;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.review.Standing;
import vn.postmart.marketplace.review.Standings;
import vn.postmart.marketplace.search.domain.SearchDocument;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;

import org.springframework.stereotype.Component;

/** Gathers what search is to know of listings, from the modules that know it. */
@Component
class DescribeListings {

	private final Listings listings;

	private final Categories categories;

	private final Stalls stalls;

	private final Stock stock;

	private final OrderWindows windows;

	private final Standings standings;

	private final TransitLimits limits;

	private final DocumentWriter writer;

	DescribeListings(Listings listings, Categories categories, Stalls stalls, Stock stock, OrderWindows windows,
			Standings standings, TransitLimits limits, DocumentWriter writer) {
		this.listings = listings;
		this.categories = categories;
		this.stalls = stalls;
		this.stock = stock;
		this.windows = windows;
		this.standings = standings;
		this.limits = limits;
		this.writer = writer;
	}

	/** The documents of the listings that exist among {@code ids}, by id. */
	Flux<SearchDocument> describe(Collection<UUID> ids) {
		List<ListingId> listingIds = ids.stream().map(ListingId::new).toList();
		return this.listings.findAll(listingIds)
			.collectList()
			.filter((found) -> !found.isEmpty())
			.flatMapMany(this::withSurroundings)
			.sort((a, b) -> a.listingId().compareTo(b.listingId()));
	}

	private Flux<SearchDocument> withSurroundings(List<ListingView> found) {
		return surroundings(found)
			.flatMapIterable((known) -> found.stream().map((listing) -> document(listing, known)).toList());
	}

	private Mono<Surroundings> surroundings(List<ListingView> found) {
		List<StallId> stallIds = found.stream().map(ListingView::stallId).distinct().toList();
		List<ListingId> ids = found.stream().map(ListingView::id).toList();
		return Mono
			.zip(this.stalls.findAll(stallIds).collectMap(StallView::id),
					this.stock.available(ids).collectMap(Availability::listingId), this.windows.current(ids),
					harvests(ids), this.standings.of(ids).collectMap(Standing::listingId),
					this.categories.all().collectMap(CategoryView::slug), this.limits.today())
			.map((known) -> new Surroundings(known.getT1(), known.getT2(), known.getT3(), known.getT4(), known.getT5(),
					known.getT6(), known.getT7()));
	}

	private Mono<Map<ListingId, LocalDate>> harvests(List<ListingId> ids) {
		return this.listings.lots(ids)
			.collect(Collectors.toMap(LotView::listingId, LotView::harvestedOn,
					BinaryOperator.maxBy(Comparator.naturalOrder())));
	}

	private SearchDocument document(ListingView listing, Surroundings known) {
		return this.writer.write(new ListingFacts(listing, known.stall(listing), known.path(listing.category()),
				known.left(listing), known.harvests().get(listing.id()), known.standing(listing),
				known.keepsDays(listing), known.windows().get(listing.id())));
	}

	private record Surroundings(Map<StallId, StallView> stalls, Map<ListingId, Availability> available,
			Map<ListingId, OrderWindow> windows, Map<ListingId, LocalDate> harvests, Map<ListingId, Standing> standings,
			Map<String, CategoryView> categories, TransitRules limits) {

		@Nullable Integer keepsDays(ListingView listing) {
			OptionalInt days = this.limits.days(listing);
			return days.isPresent() ? Integer.valueOf(days.getAsInt()) : null;
		}

		StallView stall(ListingView listing) {
			StallView stall = this.stalls.get(listing.stallId());
			if (stall == null) {
				throw new IllegalStateException("Listing " + listing.id() + " has no stall");
			}
			return stall;
		}

		Availability left(ListingView listing) {
			return this.available.getOrDefault(listing.id(), Availability.none(listing.id()));
		}

		Standing standing(ListingView listing) {
			return this.standings.getOrDefault(listing.id(), Standing.none(listing.id()));
		}

		/** The category and all above it. */
		List<CategoryView> path(String slug) {
			List<CategoryView> path = new ArrayList<>();
			CategoryView next = this.categories.get(slug);
			while (next != null && !path.contains(next)) {
				path.add(next);
				String parent = next.parent();
				next = (parent != null) ? this.categories.get(parent) : null;
			}
			return path;
		}

	}

}
