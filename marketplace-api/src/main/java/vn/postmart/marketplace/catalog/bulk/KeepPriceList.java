package vn.postmart.marketplace.catalog.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsChanged;
import vn.postmart.marketplace.catalog.domain.ListingRules;
import vn.postmart.marketplace.catalog.domain.WayOfSale;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/** Changes prices, limits and what is on sale of many listings in one act. */
@Component
public class KeepPriceList {

	private final BulkListings listings;

	private final StallActs acts;

	private final Outbox outbox;

	KeepPriceList(BulkListings listings, StallActs acts, Outbox outbox) {
		this.listings = listings;
		this.acts = acts;
		this.outbox = outbox;
	}

	/**
	 * All lines or none. Refused when the quantities of a line do not fit together or are
	 * no whole pieces where only those are sold, and as stale, naming the lines, when
	 * listings have changed since they were read or are another stall's. Joins the
	 * caller's transaction.
	 */
	public Mono<Void> keep(Actor actor, StallId stall, List<PriceListItem> items) {
		List<ListingId> ids = items.stream().map(PriceListItem::id).toList();
		return this.acts.record(actor, stall, "catalog.keep-price-list", stall.toString())
			.then(Mono.defer(() -> this.listings.waysOfSale(stall.value(), ids)))
			.map((ways) -> errors(items, ways))
			.filter((errors) -> !errors.isEmpty())
			.flatMap((errors) -> Mono.<Void>error(() -> RefusedException.of(ProblemType.MALFORMED).withFields(errors)))
			.then(Mono.defer(() -> this.listings.reprice(stall.value(), items)))
			.flatMap((changed) -> told(stall, items, changed));
	}

	private static List<FieldError> errors(List<PriceListItem> items, Map<ListingId, WayOfSale> ways) {
		return IntStream.range(0, items.size())
			.mapToObj((i) -> errors("items[" + i + "].", items.get(i), ways.get(items.get(i).id())))
			.flatMap(List::stream)
			.toList();
	}

	private static List<FieldError> errors(String path, PriceListItem item, @Nullable WayOfSale way) {
		Stream<FieldError> parts = (way != null) ? way.check(path, item.minimum(), item.step()).stream()
				: Stream.empty();
		return Stream
			.concat(ListingRules.checkQuantities(path, item.minimum(), item.maximum(), item.step()).stream(), parts)
			.toList();
	}

	private Mono<Void> told(StallId stall, List<PriceListItem> items, Set<ListingId> changed) {
		List<FieldError> stale = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			if (!changed.contains(items.get(i).id())) {
				stale.add(FieldError.of("items[" + i + "].version", "catalog.line-stale"));
			}
		}
		return stale.isEmpty()
				? this.outbox.append(OutboxEvent.of(ListingsChanged.TYPE, "stall:" + stall,
						new ListingsChanged(items.stream().map(PriceListItem::id).toList())))
				: Mono.error(() -> RefusedException.of(ProblemType.STALE_VERSION).withFields(stale));
	}

}
