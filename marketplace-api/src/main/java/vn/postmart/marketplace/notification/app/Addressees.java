package vn.postmart.marketplace.notification.app;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.Buyer;
import vn.postmart.marketplace.ordering.Buyers;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;

import org.springframework.stereotype.Component;

/** Looks up whom a message goes to, where the fact is kept. */
@Component
class Addressees {

	/** What families are written to who never told us what they read. */
	private static final Locale VIETNAMESE = Locale.of("vi");

	private final Buyers buyers;

	private final Consignments consignments;

	private final Stalls stalls;

	Addressees(Buyers buyers, Consignments consignments, Stalls stalls) {
		this.buyers = buyers;
		this.consignments = consignments;
		this.stalls = stalls;
	}

	/** The addressee, or empty when there is none any more. */
	Mono<Addressee> find(String reference) {
		if (OrderId.isReference(reference)) {
			return this.buyers.of(List.of(OrderId.ofReference(reference))).next().map(Addressees::buyer);
		}
		if (Addressee.isStall(reference)) {
			return this.stalls.find(Addressee.stallOf(reference)).map((stall) -> seller(reference, stall));
		}
		return this.consignments.byReferences(List.of(reference)).next().map(Addressees::recipient);
	}

	/** Those of the references behind which an account stands. */
	Flux<Addressee> withAccount(Collection<String> references) {
		List<OrderId> orders = references.stream().filter(OrderId::isReference).map(OrderId::ofReference).toList();
		return this.buyers.of(orders).filter((buyer) -> buyer.account() != null).map(Addressees::buyer);
	}

	private static Addressee buyer(Buyer buyer) {
		return new Addressee(buyer.orderId().reference(), buyer.code(), buyer.phone().e164(), buyer.language(),
				buyer.account());
	}

	/** A family that got a relief package: the post knows whom it went to. */
	private static Addressee recipient(ConsignmentView parcel) {
		return new Addressee(parcel.reference(), parcel.label(), parcel.recipient().phone(), VIETNAMESE, null);
	}

	private static Addressee seller(String reference, StallView stall) {
		return new Addressee(reference, "", stall.phone(), stall.language(), null);
	}

}
