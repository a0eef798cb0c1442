package vn.postmart.marketplace.ordering.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/** The parcels a stall sends, for orders and relief alike, and their labels. */
@Component
public class StallParcels {

	private static final int MAX_PARCELS = 200;

	private static final int MAX_LABELS = 200;

	private final Stalls stalls;

	private final Consignments consignments;

	StallParcels(Stalls stalls, Consignments consignments) {
		this.stalls = stalls;
		this.consignments = consignments;
	}

	public Flux<ConsignmentView> list(Actor actor, StallId stallId, Stage stage) {
		return this.stalls.actingFor(actor, stallId)
			.flatMapMany((stall) -> this.consignments.bySender(sender(stallId), stage.states(), MAX_PARCELS));
	}

	/** The labels as one PDF; another stall's parcel is not found. */
	public Mono<byte[]> labels(Actor actor, StallId stallId, List<String> itemIds) {
		if (itemIds.size() > MAX_LABELS) {
			throw RefusedException.field("items", "ordering.too-many-labels", MAX_LABELS);
		}
		List<ItemId> ids = itemIds.stream().map(StallParcels::itemId).toList();
		return this.stalls.actingFor(actor, stallId)
			.thenMany(Flux.fromIterable(ids))
			.concatMap((id) -> own(id, stallId))
			.collectList()
			.flatMap((own) -> this.consignments.labels(ids));
	}

	private Mono<ConsignmentView> own(ItemId id, StallId stallId) {
		return this.consignments.byItem(id)
			.filter((parcel) -> parcel.senderRef().equals(sender(stallId)))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	private static ItemId itemId(String text) {
		try {
			return ItemId.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw RefusedException.of(ProblemType.NOT_FOUND);
		}
	}

	private static String sender(StallId stallId) {
		return "stall:" + stallId;
	}

	/** How far a parcel is, as the household thinks of it. */
	public enum Stage {

		TO_PACK, ON_THE_WAY, DONE;

		Set<ConsignmentState> states() {
			return switch (this) {
				case TO_PACK -> EnumSet.of(ConsignmentState.CREATED, ConsignmentState.PRE_ADVISED);
				case ON_THE_WAY -> EnumSet.range(ConsignmentState.ACCEPTED, ConsignmentState.DELIVERY_FAILED);
				case DONE -> EnumSet.of(ConsignmentState.DELIVERED, ConsignmentState.CANCELLED);
			};
		}

	}

}
