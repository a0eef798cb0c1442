package vn.postmart.marketplace.ordering;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an order: what one stall sends in one parcel. */
public record OrderId(@JsonValue UUID value) {

	private static final String PREFIX = "order:";

	/** How other modules refer to the order's parcel, stock and money. */
	public String reference() {
		return PREFIX + this.value;
	}

	/** Whether a reference names an order. */
	public static boolean isReference(String reference) {
		return reference.startsWith(PREFIX);
	}

	/** The order a reference names. */
	public static OrderId ofReference(String reference) {
		return new OrderId(UUID.fromString(reference.substring(PREFIX.length())));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
