package vn.postmart.marketplace.address;

import org.jspecify.annotations.Nullable;

/**
 * A recipient's address as somebody typed it, not yet checked; the field names are those
 * of the requests.
 */
public record TypedAddress(@Nullable String name, @Nullable String phone, @Nullable String provinceCode,
		@Nullable String communeCode, @Nullable String street) {

	/** Tells nothing, so that a log holds no personal data. */
	@Override
	public String toString() {
		return "TypedAddress[]";
	}

}
