package vn.postmart.marketplace.ordering.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrderStatusTests {

	@Test
	void aGroupStandsWhereItsSlowestOrderStands() {
		assertThat(OrderStatus.ofGroup(List.of(OrderStatus.DELIVERED, OrderStatus.SHIPPED)))
			.isEqualTo(OrderStatus.SHIPPED);
		assertThat(OrderStatus.ofGroup(List.of(OrderStatus.DELIVERED, OrderStatus.DELIVERED)))
			.isEqualTo(OrderStatus.DELIVERED);
	}

	@Test
	void cancelledOrdersDoNotHoldAGroupBack() {
		assertThat(OrderStatus.ofGroup(List.of(OrderStatus.CANCELLED, OrderStatus.DELIVERED)))
			.isEqualTo(OrderStatus.DELIVERED);
		assertThat(OrderStatus.ofGroup(List.of(OrderStatus.CANCELLED, OrderStatus.CANCELLED)))
			.isEqualTo(OrderStatus.CANCELLED);
	}

}
