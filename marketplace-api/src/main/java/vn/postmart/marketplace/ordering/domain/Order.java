package vn.postmart.marketplace.ordering.domain;

import java.util.UUID;

import vn.postmart.marketplace.ordering.OrderId;

/**
 * An order: what one stall sends in one parcel. Each state offers the steps it allows and
 * no others.
 */
public sealed interface Order {

	OrderId id();

	/** The order group it was placed with. */
	UUID groupId();

	long version();

	/** Placed, its stock held for a while, its buyer at the payment page. */
	record AwaitingPayment(OrderId id, UUID groupId, long version) implements Order {

		public Confirmed confirm() {
			return new Confirmed(this.id, this.groupId, this.version);
		}

		public Cancelled cancel() {
			return new Cancelled(this.id, this.groupId, this.version);
		}

	}

	/** Its money is held or due on delivery; the household packs it. */
	record Confirmed(OrderId id, UUID groupId, long version) implements Order {

		/** Packed and weighed, where that says what it comes to. */
		public Confirmed weigh() {
			return this;
		}

		public Shipped ship() {
			return new Shipped(this.id, this.groupId, this.version);
		}

		public Cancelled cancel() {
			return new Cancelled(this.id, this.groupId, this.version);
		}

	}

	/** Accepted by the post. */
	record Shipped(OrderId id, UUID groupId, long version) implements Order {

		public Delivered deliver() {
			return new Delivered(this.id, this.groupId, this.version);
		}

	}

	/** In the addressee's hands. */
	record Delivered(OrderId id, UUID groupId, long version) implements Order {
	}

	/** Given up before the post took it. */
	record Cancelled(OrderId id, UUID groupId, long version) implements Order {
	}

}
