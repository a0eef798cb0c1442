package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a parcel is sent, if not at once.
 *
 * @param day the last day on which it is sent
 * @param preOrder whether its goods were not harvested yet when they were ordered
 * @param putOffFrom the day it was to be sent on first, null unless the seller put it off
 */
public record ShipBy(LocalDate day, boolean preOrder, @Nullable LocalDate putOffFrom) {

	/** A day that was never put off. */
	public ShipBy(LocalDate day, boolean preOrder) {
		this(day, preOrder, null);
	}

	/** The promise for goods that are harvested until a day; none without a day. */
	public static @Nullable ShipBy promised(@Nullable LocalDate day) {
		return (day != null) ? new ShipBy(day, true) : null;
	}

	/** The day of a pre-order, {@code null} for goods in hand. */
	public static @Nullable LocalDate promisedFor(@Nullable ShipBy shipBy) {
		return (shipBy != null && shipBy.preOrder()) ? shipBy.day() : null;
	}

}
