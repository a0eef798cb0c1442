package vn.postmart.marketplace.ordering.domain;

import java.util.List;

import vn.postmart.marketplace.catalog.TransitRules;
import vn.postmart.marketplace.postal.Tariffs.Quote;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** Goods are not sent where they would arrive spoilt. */
public final class InTime {

	private InTime() {
	}

	/** Refuses a parcel that may be longer on its way than one of its goods stands. */
	public static Quote checked(Quote quote, List<PlannedLine> lines, TransitRules rules) {
		for (PlannedLine line : lines) {
			if (!rules.stands(line.listing(), quote.maxDays())) {
				throw RefusedException.rule("ordering.too-far", line.listing().name(),
						rules.days(line.listing()).orElseThrow(), quote.maxDays());
			}
		}
		return quote;
	}

}
