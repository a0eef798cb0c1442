package vn.postmart.marketplace.search.app;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Harvest;
import vn.postmart.marketplace.search.domain.Kin;

/**
 * Short rows of listings that can be ordered now: the engine's, and the stand-in's. The
 * same question has the same answer, in the same order, of either.
 */
public interface ListingRows {

	/** The nearest relatives first, of equal ones the oldest. */
	Mono<List<Card>> related(Kin kin, int most);

	/** What is of the home province first, then the newest. */
	Mono<List<Card>> inSeason(Harvest harvest, int most);

}
