package vn.postmart.marketplace.postal.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.NewConsignment;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Records parcels under identifiers of their own and has their data sent to the post. */
@Component
class CreateConsignments {

	/** As many as one statement takes with ease. */
	private static final int CHUNK = 500;

	private static final long COD_CEILING_VND = 50_000_000;

	private final Parcels parcels;

	private final ConsignmentViews views;

	private final Serials serials;

	private final PostalEvents events;

	private final IdSource ids;

	private final Clock clock;

	CreateConsignments(Parcels parcels, ConsignmentViews views, Serials serials, PostalEvents events, IdSource ids,
			Clock clock) {
		this.parcels = parcels;
		this.views = views;
		this.serials = serials;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/** The parcels, in no order; one that is there already is answered as it is. */
	Flux<ConsignmentView> create(List<NewConsignment> consignments) {
		return Flux.fromIterable(consignments)
			.doOnNext(CreateConsignments::check)
			.buffer(CHUNK)
			.concatMap((chunk) -> add(chunk).thenMany(Flux.defer(() -> this.views.byReferences(references(chunk)))));
	}

	private Mono<Void> add(List<NewConsignment> chunk) {
		return this.parcels.known(references(chunk))
			.collectList()
			.map((known) -> without(chunk, known))
			.filter((fresh) -> !fresh.isEmpty())
			.flatMap(this::numbered)
			.flatMapMany(this.parcels::add)
			.<Object>map((itemId) -> new ConsignmentCreated(itemId.value()))
			.collectList()
			.flatMap(this.events::tell);
	}

	private Mono<List<NewParcel>> numbered(List<NewConsignment> fresh) {
		return this.serials.take(fresh.size()).map((itemIds) -> numbered(fresh, itemIds));
	}

	private List<NewParcel> numbered(List<NewConsignment> fresh, List<ItemId> itemIds) {
		List<NewParcel> numbered = new ArrayList<>();
		for (int i = 0; i < fresh.size(); i++) {
			numbered.add(new NewParcel(this.ids.next(), itemIds.get(i), fresh.get(i), this.clock.instant()));
		}
		return numbered;
	}

	private static List<NewConsignment> without(List<NewConsignment> chunk, List<String> known) {
		Set<String> taken = new HashSet<>(known);
		return chunk.stream().filter((consignment) -> taken.add(consignment.reference())).toList();
	}

	private static List<String> references(List<NewConsignment> chunk) {
		return chunk.stream().map(NewConsignment::reference).toList();
	}

	private static void check(NewConsignment consignment) {
		if (consignment.cod().amount() > COD_CEILING_VND) {
			throw RefusedException.rule("postal.cod-ceiling", COD_CEILING_VND);
		}
		if (consignment.contents().isEmpty()) {
			throw RefusedException.rule("postal.empty");
		}
		if ((consignment.delivery() == DeliveryMode.POINT) != (consignment.pointCode() != null)) {
			throw RefusedException.field("pointCode", "required");
		}
	}

}
