package vn.postmart.marketplace.ordering.app;

import java.util.UUID;

/** The time to pay for an order group is over. */
record PaymentDeadline(UUID groupId) {

	static final String TYPE = "ordering.payment-deadline";

}
