package vn.postmart.marketplace.postal.domain;

import java.util.List;

import vn.postmart.marketplace.shared.Money;

/** The price of a carriage, each line rounded once, and how many days it takes. */
public record Charge(List<Line> lines, int minDays, int maxDays) {

	public Charge {
		lines = List.copyOf(lines);
	}

	/** The sum of the lines. */
	public Money total() {
		return this.lines.stream().map(Line::fee).reduce(Money::plus).orElseThrow();
	}

	/** What is charged for. */
	public enum Kind {

		CARRIAGE, ISLAND, PERISHABLE, COD

	}

	/** One line of the price. */
	public record Line(Kind kind, Money fee) {
	}

}
