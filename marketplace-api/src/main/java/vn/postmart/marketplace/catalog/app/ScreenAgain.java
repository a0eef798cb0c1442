package vn.postmart.marketplace.catalog.app;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsBarred;
import vn.postmart.marketplace.catalog.ListingsChanged;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.domain.Offered;
import vn.postmart.marketplace.catalog.domain.Offered.Verdict;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/**
 * Judges offers anew by what the post carries today: what it carries no more is off sale
 * at once, and its seller is told. Joins the caller's transaction.
 */
@Component
public class ScreenAgain {

	private final Screenings screenings;

	private final PostalRules postalRules;

	private final Outbox outbox;

	private final Clock clock;

	ScreenAgain(Screenings screenings, PostalRules postalRules, Outbox outbox, Clock clock) {
		this.screenings = screenings;
		this.postalRules = postalRules;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Judges listings that were judged some time before they were written. */
	public Mono<Void> again(Collection<ListingId> listings) {
		return listings.isEmpty() ? Mono.empty()
				: this.screenings.offered(listings).collectList().flatMap(this::screen).then();
	}

	/** Judges these offers; what is otherwise than before. */
	Mono<List<Verdict>> screen(List<Offered> offers) {
		return this.postalRules.inForce(VietnamTime.today(this.clock))
			.collectList()
			.map((rules) -> offers.stream().map((offer) -> offer.judged(rules)).flatMap(Optional::stream).toList())
			.delayUntil((verdicts) -> verdicts.isEmpty() ? Mono.empty() : keep(verdicts));
	}

	private Mono<Void> keep(List<Verdict> verdicts) {
		List<ListingId> changed = verdicts.stream().map((verdict) -> verdict.offer().id()).toList();
		return this.screenings.keep(verdicts)
			.then(Mono.defer(() -> this.outbox
				.append(OutboxEvent.of(ListingsChanged.TYPE, "catalog", new ListingsChanged(changed)))))
			.thenMany(Flux.fromIterable(barred(verdicts)))
			.concatMap((barred) -> this.outbox
				.append(OutboxEvent.of(ListingsBarred.TYPE, "stall:" + barred.stallId(), barred)))
			.then();
	}

	/** One for each stall and reason. */
	private static List<ListingsBarred> barred(List<Verdict> verdicts) {
		Map<Told, List<ListingId>> told = verdicts.stream()
			.filter(Verdict::endsSale)
			.collect(Collectors.groupingBy(Told::of,
					Collectors.mapping((verdict) -> verdict.offer().id(), Collectors.toList())));
		return told.entrySet()
			.stream()
			.map((entry) -> new ListingsBarred(entry.getKey().stall(), entry.getValue(), entry.getKey().because()))
			.toList();
	}

	private record Told(StallId stall, NotPostable because) {

		static Told of(Verdict verdict) {
			return new Told(verdict.offer().stall(), Objects.requireNonNull(verdict.barred()));
		}

	}

}
