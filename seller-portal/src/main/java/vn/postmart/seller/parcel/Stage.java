package vn.postmart.seller.parcel;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a parcel is, as far as its sender cares.
 */
public enum Stage {

	TO_PACK, ON_THE_WAY, DONE;

	/** The stage of an address; the first for anything else. */
	static Stage of(String path) {
		return Arrays.stream(values()).filter((stage) -> stage.path().equals(path)).findFirst().orElse(TO_PACK);
	}

	/** As it stands in addresses and message keys: {@code to-pack}. */
	public String path() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
