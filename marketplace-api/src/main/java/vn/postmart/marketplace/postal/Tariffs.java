package vn.postmart.marketplace.postal;

import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/** What the post charges. */
public interface Tariffs {

	/**
	 * A reproducible quote from the tariff in force today. Refused for an unknown commune
	 * or an overweight parcel.
	 */
	Quote quote(String fromCommune, String toCommune, Weight weight, Money cod, boolean perishable);

	/** How many days a parcel is on its way at most, by the tariff in force today. */
	int maxDays(Zone zone);

	/** The heaviest parcel that is carried, by the tariff in force today. */
	Weight heaviest();

	/**
	 * A fee and how long it takes.
	 *
	 * @param version of the tariff the fee was computed from
	 */
	record Quote(Money fee, int minDays, int maxDays, String version) {
	}

}
