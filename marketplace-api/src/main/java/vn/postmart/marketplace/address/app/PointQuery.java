package vn.postmart.marketplace.address.app;

import java.util.List;
import java.util.Set;

import vn.postmart.marketplace.address.ServicePoint.Kind;

/**
 * Which service points are wanted, by code.
 *
 * @param communeCodes in any of these; none for the whole country
 * @param kinds of any of these
 * @param after only those whose code comes later; empty for all
 * @param size the most that is wanted
 */
public record PointQuery(List<String> communeCodes, Set<Kind> kinds, String after, int size) {

	public PointQuery {
		communeCodes = List.copyOf(communeCodes);
		kinds = Set.copyOf(kinds);
	}

	/** All points of these kinds in these communes. */
	public static PointQuery all(List<String> communeCodes, Set<Kind> kinds) {
		return new PointQuery(communeCodes, kinds, "", Integer.MAX_VALUE);
	}

}
