package vn.postmart.storefront.catalog;

import java.util.List;

/**
 * What ripens this month.
 *
 * @param scope how far around it was looked for
 */
public record InSeason(List<ListingCard> items, Scope scope) {

	/** Nothing, for a page that can do without. */
	public static InSeason none() {
		return new InSeason(List.of(), Scope.COUNTRY);
	}

	/** Whether it ripens in the chosen province or its region. */
	public boolean isNear() {
		return this.scope == Scope.REGION;
	}

	/** How far around something was looked for. */
	public enum Scope {

		REGION, COUNTRY

	}

}
