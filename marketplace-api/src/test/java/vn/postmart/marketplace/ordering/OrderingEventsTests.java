package vn.postmart.marketplace.ordering;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Events wait in the outbox and outlive a release: their names and JSON are frozen. */
class OrderingEventsTests {

	private static final OrderId ORDER = new OrderId(UUID.fromString("0199a1b2-0c01-7f84-895e-102777183a01"));

	private static final String JSON = "{\"orderId\":\"0199a1b2-0c01-7f84-895e-102777183a01\"}";

	@Test
	void anOrderIsConfirmed() {
		assertThat(OrderConfirmed.TYPE).isEqualTo("ordering.order-confirmed");
		assertThat(JsonMapper.shared().writeValueAsString(new OrderConfirmed(ORDER))).isEqualTo(JSON);
	}

	@Test
	void anOrderIsWeighed() {
		assertThat(OrderWeighed.TYPE).isEqualTo("ordering.order-weighed");
		assertThat(JsonMapper.shared().writeValueAsString(new OrderWeighed(ORDER))).isEqualTo(JSON);
	}

}
