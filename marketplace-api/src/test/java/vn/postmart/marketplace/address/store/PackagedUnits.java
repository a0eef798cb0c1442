package vn.postmart.marketplace.address.store;

import vn.postmart.marketplace.address.domain.Units;

/** The packaged reference data, read once for all tests. */
public final class PackagedUnits {

	public static final Units UNITS = ReferenceUnits.read();

	private PackagedUnits() {
	}

}
