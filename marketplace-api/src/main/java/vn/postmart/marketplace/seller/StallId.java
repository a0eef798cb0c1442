package vn.postmart.marketplace.seller;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a stall. */
public record StallId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
