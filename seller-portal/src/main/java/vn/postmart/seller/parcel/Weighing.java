package vn.postmart.seller.parcel;

import java.util.List;

/**
 * What an order weighs, as it is sent to the API.
 *
 * @param version of the order as it was read
 */
record Weighing(long version, List<Line> lines) {

	/** A line by its number in the order, from zero, and what all of it weighs. */
	record Line(int line, long weightGrams) {

	}

}
