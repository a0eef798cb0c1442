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
import java.util.function.Function;
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
		List<StallId> stallIds = found.stream().map(ListingView::stallId).distinct().toList();
		List<ListingId> ids = found.stream().map(ListingView::id).toList();
		return this.stalls.findAll(stallIds)
			.collectMap(StallView::id)
			.map((known) -> new Surroundings(known, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
					TransitRules.none()))
			.flatMap((known) -> this.stock.available(ids).collectMap(Availability::listingId).map(known::withAvailable))
			.flatMap((known) -> this.windows.current(ids).map(known::withWindows))
			.flatMap((known) -> harvests(ids).map(known::withHarvests))
			.flatMap((known) -> this.standings.of(ids).collectMap(Standing::listingId).map(known::withStandings))
			.flatMap((known) -> this.categories.all()
				.collect(Collectors.toMap(CategoryView::slug, Function.identity()))
				.map(known::withCategories))
			.flatMap((known) -> this.limits.today().map(known::withLimits))
			.flatMapIterable((known) -> found.stream().map((listing) -> document(listing, known)).toList());
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

		Surroundings withAvailable(Map<ListingId, Availability> left) {
			return new Surroundings(this.stalls, left, this.windows, this.harvests, this.standings, this.categories,
					this.limits);
		}

		Surroundings withWindows(Map<ListingId, OrderWindow> current) {
			return new Surroundings(this.stalls, this.available, current, this.harvests, this.standings,
					this.categories, this.limits);
		}

		Surroundings withHarvests(Map<ListingId, LocalDate> newest) {
			return new Surroundings(this.stalls, this.available, this.windows, newest, this.standings, this.categories,
					this.limits);
		}

		Surroundings withStandings(Map<ListingId, Standing> bought) {
			return new Surroundings(this.stalls, this.available, this.windows, this.harvests, bought, this.categories,
					this.limits);
		}

		Surroundings withCategories(Map<String, CategoryView> tree) {
			return new Surroundings(this.stalls, this.available, this.windows, this.harvests, this.standings, tree,
					this.limits);
		}

		Surroundings withLimits(TransitRules today) {
			return new Surroundings(this.stalls, this.available, this.windows, this.harvests, this.standings,
					this.categories, today);
		}

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
