package vn.postmart.marketplace.catalog;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a listing: one stall's offer of one product. */
public record ListingId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
