package vn.postmart.marketplace.ordering.app;

import java.util.List;

import vn.postmart.marketplace.ordering.domain.PlannedOrder;
import vn.postmart.marketplace.shared.Money;

/** What a basket would become if it were ordered now. */
public record BasketPlan(List<PlannedOrder> orders) {

	public BasketPlan {
		orders = List.copyOf(orders);
	}

	public Money goods() {
		return this.orders.stream().map(PlannedOrder::goods).reduce(Money.vnd(0), Money::plus);
	}

	public Money fee() {
		return this.orders.stream().map((order) -> order.quote().fee()).reduce(Money.vnd(0), Money::plus);
	}

	public Money total() {
		return goods().plus(fee());
	}

	/** The most it can come to when everything is weighed. */
	public Money most() {
		return this.orders.stream().map((order) -> order.most().total()).reduce(Money.vnd(0), Money::plus);
	}

}
