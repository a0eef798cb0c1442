package vn.postmart.marketplace.postal.app;

import java.util.Collection;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.NewConsignment;

import org.springframework.stereotype.Component;

/** The module's door for parcels. */
@Component
class PostalConsignments implements Consignments {

	private final ConsignmentViews views;

	private final CreateConsignments creation;

	private final AcceptConsignment acceptance;

	private final HandOverConsignment handOver;

	private final PrintLabels labels;

	PostalConsignments(ConsignmentViews views, CreateConsignments creation, AcceptConsignment acceptance,
			HandOverConsignment handOver, PrintLabels labels) {
		this.views = views;
		this.creation = creation;
		this.acceptance = acceptance;
		this.handOver = handOver;
		this.labels = labels;
	}

	@Override
	public Mono<ConsignmentView> create(NewConsignment consignment) {
		return createAll(List.of(consignment)).single();
	}

	@Override
	public Flux<ConsignmentView> createAll(List<NewConsignment> consignments) {
		return this.creation.create(consignments);
	}

	@Override
	public Mono<ConsignmentView> byItem(ItemId itemId) {
		return this.views.byItem(itemId);
	}

	@Override
	public Flux<ConsignmentView> byReferences(Collection<String> references) {
		return this.views.byReferences(references);
	}

	@Override
	public Flux<ConsignmentView> bySender(String senderRef, Collection<ConsignmentState> states, int limit) {
		return this.views.bySender(senderRef, states, limit);
	}

	@Override
	public Flux<ConsignmentView> waitingAt(String officeCode, int limit) {
		return this.views.waitingAt(officeCode, limit);
	}

	@Override
	public Mono<ConsignmentView> accept(Acceptance act) {
		return this.acceptance.accept(act).then(Mono.defer(() -> this.views.byItem(act.itemId())));
	}

	@Override
	public Mono<ConsignmentView> handOver(HandOver act) {
		return this.handOver.handOver(act).then(Mono.defer(() -> this.views.byItem(act.itemId())));
	}

	@Override
	public Mono<byte[]> labels(List<ItemId> itemIds) {
		return this.labels.print(itemIds);
	}

}
