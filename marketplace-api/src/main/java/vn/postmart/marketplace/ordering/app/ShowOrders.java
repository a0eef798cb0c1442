package vn.postmart.marketplace.ordering.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.inventory.RecalledGoods;
import vn.postmart.marketplace.inventory.RecalledLots;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.payment.IntentView;
import vn.postmart.marketplace.payment.Payments;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Shows buyers their orders, with the parcels and the payment. */
@Component
public class ShowOrders {

	private static final int MAX_GROUPS = 50;

	private final OrderGroups groups;

	private final Stalls stalls;

	private final Consignments consignments;

	private final Payments payments;

	private final ServicePoints points;

	private final RecalledLots recalled;

	ShowOrders(OrderGroups groups, Stalls stalls, Consignments consignments, Payments payments, ServicePoints points,
			RecalledLots recalled) {
		this.groups = groups;
		this.stalls = stalls;
		this.consignments = consignments;
		this.payments = payments;
		this.points = points;
		this.recalled = recalled;
	}

	/**
	 * The group, for whoever knows its code and the end of the phone number; not found
	 * otherwise.
	 */
	public Mono<OrderGroup> find(String code, String phoneLastFour) {
		return this.groups.findByCode(code)
			.filter((group) -> group.phoneEndsWith(phoneLastFour))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	/** The groups a signed-in shopper placed, newest first. */
	public Flux<GroupView> ofBuyer(String buyer) {
		return this.groups.ofBuyer(buyer, MAX_GROUPS).concatMap(this::view);
	}

	/** The group with everything a buyer wants to know. */
	public Mono<GroupView> view(OrderGroup group) {
		return Mono.zip(stalls(group), parcels(group), payment(group), point(group), recalls(group))
			.map((parts) -> new GroupView(group, parts.getT1(), parts.getT2(), parts.getT3(),
					parts.getT4().stream().findFirst().orElse(null), parts.getT5()));
	}

	private Mono<Map<StallId, StallView>> stalls(OrderGroup group) {
		Collection<StallId> ids = group.orders().stream().map((order) -> order.stallId()).distinct().toList();
		return this.stalls.findAll(ids).collectMap(StallView::id);
	}

	private Mono<Map<String, ConsignmentView>> parcels(OrderGroup group) {
		return this.consignments.byReferences(references(group)).collectMap(ConsignmentView::reference);
	}

	private Mono<List<RecalledGoods>> recalls(OrderGroup group) {
		return this.recalled.among(references(group)).collectList();
	}

	private static List<String> references(OrderGroup group) {
		return group.orders().stream().map((order) -> order.id().reference()).toList();
	}

	private Mono<IntentView> payment(OrderGroup group) {
		return this.payments.find(List.of(group.reference())).single();
	}

	private Mono<List<ServicePoint>> point(OrderGroup group) {
		return Mono.justOrEmpty(group.delivery().pointCode()).flatMapMany(this.points::find).collectList();
	}

	/**
	 * An order group as its buyer sees it.
	 *
	 * @param parcels by the order's reference; absent until the post is to be told of
	 * them
	 * @param recalled goods among them that must not be used
	 */
	public record GroupView(OrderGroup group, Map<StallId, StallView> stalls, Map<String, ConsignmentView> parcels,
			IntentView payment, @Nullable ServicePoint point, List<RecalledGoods> recalled) {

		/** The recalled goods of one of the orders. */
		public List<RecalledGoods> recalledOf(OrderId order) {
			return this.recalled.stream().filter((goods) -> goods.reference().equals(order.reference())).toList();
		}

	}

}
