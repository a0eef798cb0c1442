package vn.postmart.marketplace.relief.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.payment.Payments;
import vn.postmart.marketplace.postal.ConsignmentAccepted;
import vn.postmart.marketplace.postal.ConsignmentDelivered;
import vn.postmart.marketplace.postal.ConsignmentHandedOver;
import vn.postmart.marketplace.relief.PackageId;

import org.springframework.stereotype.Component;

/**
 * What the post reports of a package's parcel moves the package, its stock and its money.
 */
@Component
class FollowPackage implements EventConsumer {

	private final Packages packages;

	private final Stock stock;

	private final Payments payments;

	FollowPackage(Packages packages, Stock stock, Payments payments) {
		this.packages = packages;
		this.stock = stock;
		this.payments = payments;
	}

	@Override
	public String name() {
		return "relief.follow-package";
	}

	@Override
	public Set<String> types() {
		return Set.of(ConsignmentAccepted.TYPE, ConsignmentHandedOver.TYPE, ConsignmentDelivered.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return switch (event.type()) {
			case ConsignmentAccepted.TYPE -> accepted(event.payload(ConsignmentAccepted.class));
			case ConsignmentHandedOver.TYPE -> handedOver(event.payload(ConsignmentHandedOver.class));
			default -> delivered(event.payload(ConsignmentDelivered.class));
		};
	}

	private Mono<Void> accepted(ConsignmentAccepted event) {
		return ours(event.reference()).flatMap((id) -> this.packages.accepted(id, event.at()))
			.filter(Boolean::booleanValue)
			.flatMap((first) -> this.stock.ship(event.reference()));
	}

	private Mono<Void> handedOver(ConsignmentHandedOver event) {
		return ours(event.reference()).flatMap((id) -> this.packages.handedOver(id, event)).then();
	}

	private Mono<Void> delivered(ConsignmentDelivered event) {
		return ours(event.reference()).flatMap((id) -> this.payments.delivered(event.reference(), event.at()));
	}

	private static Mono<PackageId> ours(String reference) {
		return PackageId.isReference(reference) ? Mono.just(PackageId.ofReference(reference)) : Mono.empty();
	}

}
