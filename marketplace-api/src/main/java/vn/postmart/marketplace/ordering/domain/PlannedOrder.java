package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;
import java.util.List;

import vn.postmart.marketplace.postal.Tariffs.Quote;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/**
 * What one stall would send in one parcel, and what it would cost.
 *
 * @param most the most it can come to when it is packed
 */
public record PlannedOrder(Departure departure, List<PlannedLine> lines, Quote quote, Charges charges, Limit most) {

	public PlannedOrder {
		lines = List.copyOf(lines);
	}

	public StallView stall() {
		return this.departure.stall();
	}

	/** The first day it may arrive. */
	public LocalDate expectedFrom(LocalDate today) {
		return this.departure.countedFrom(today).plusDays(this.quote.minDays());
	}

	/** The last day it should arrive. */
	public LocalDate expectedTo(LocalDate today) {
		return this.departure.countedFrom(today).plusDays(this.quote.maxDays());
	}

	public Money goods() {
		return goods(this.lines);
	}

	public Money total() {
		return goods().plus(this.quote.fee());
	}

	public Weight weight() {
		return weight(this.lines);
	}

	public static Money goods(List<PlannedLine> lines) {
		return lines.stream().map(PlannedLine::total).reduce(Money.vnd(0), Money::plus);
	}

	public static Weight weight(List<PlannedLine> lines) {
		return lines.stream().map(PlannedLine::weight).reduce(Weight.grams(0), Weight::plus);
	}

}
