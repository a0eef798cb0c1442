package vn.postmart.marketplace.catalog.bulk;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an import. */
public record ImportId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
