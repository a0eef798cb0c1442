package vn.postmart.marketplace.ordering.app;

import java.util.List;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;
import vn.postmart.marketplace.ordering.Purchase;
import vn.postmart.marketplace.ordering.Purchases;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.OrderStatus;
import vn.postmart.marketplace.ordering.domain.StallOrder;

import org.springframework.stereotype.Component;

/** Tells other modules what an order group is made of. */
@Component
class ShowPurchases implements Purchases {

	private final ShowOrders orders;

	ShowPurchases(ShowOrders orders) {
		this.orders = orders;
	}

	@Override
	public Flux<Purchase> of(String groupCode, String phoneLastFour) {
		return this.orders.find(groupCode, phoneLastFour).flatMapIterable(ShowPurchases::purchases);
	}

	private static List<Purchase> purchases(OrderGroup group) {
		return group.orders().stream().flatMap((order) -> purchases(group, order)).toList();
	}

	private static Stream<Purchase> purchases(OrderGroup group, StallOrder order) {
		return order.lines()
			.stream()
			.map((line) -> new Purchase(order.id(), order.stallId(), line.listingId(), line.name(), line.nameEn(),
					group.delivery().name(), order.status() == OrderStatus.DELIVERED));
	}

}
