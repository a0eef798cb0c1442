package vn.postmart.marketplace.catalog;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a product that several stalls may offer. */
public record ProductId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
