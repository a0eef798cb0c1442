package vn.postmart.marketplace.address.domain;

import java.util.List;

/** The best of what a search found, best first, and how many there are in all. */
public record CommuneMatches(List<CommuneMatch> best, int total) {

	public CommuneMatches {
		best = List.copyOf(best);
	}

}
