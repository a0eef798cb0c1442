package vn.postmart.marketplace.catalog;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a lot: what one stall harvested or made in one go. */
public record LotId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
