package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;

import static org.assertj.core.api.Assertions.assertThat;

class OfferOrderTests {

	private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

	private static final Offer PLAIN = offer(5, true, 45_000, 1000, JUNE_1);

	@Test
	void whatCanBeBoughtAndPostedStandsBeforeWhatIsCheaper() {
		assertFirst(PLAIN, OfferOrder.Reason.ONLY_SELLABLE, offer(1, false, 20_000, 1000, JUNE_1));
	}

	@Test
	void theLowestPriceByWeightStandsFirstWhateverTheUnit() {
		Offer bag = offer(9, true, 220_000, 5000, null);
		assertFirst(bag, OfferOrder.Reason.CHEAPEST, PLAIN);
	}

	@Test
	void noRoundingDecidesBetweenTwoPrices() {
		Offer dearer = offer(1, true, 100_001, 3000, JUNE_1);
		Offer cheaper = offer(2, true, 100_000, 3000, null);
		assertFirst(cheaper, OfferOrder.Reason.CHEAPEST, dearer);
	}

	@Test
	void ofTheSamePriceTheFreshestHarvestStandsFirst() {
		Offer fresher = offer(9, true, 90_000, 2000, JUNE_1.plusDays(1));
		assertFirst(fresher, OfferOrder.Reason.FRESHEST, PLAIN, offer(1, true, 45_000, 1000, null));
	}

	@Test
	void whatIsAsCheapAndAsFreshGoesByAge() {
		assertFirst(offer(4, true, 45_000, 1000, JUNE_1), OfferOrder.Reason.OLDEST, PLAIN);
	}

	@Test
	void aSingleOfferSaysThatItIsTheOnlyOneAndNoneSaysNothing() {
		assertThat(OfferOrder.reason(List.of(PLAIN))).contains(OfferOrder.Reason.ONLY_ONE);
		assertThat(OfferOrder.reason(List.of())).isEmpty();
	}

	/** Whatever order they come in. */
	private static void assertFirst(Offer first, OfferOrder.Reason reason, Offer... others) {
		List<Offer> offers = new ArrayList<>(List.of(others));
		offers.add(first);
		assertThat(OfferOrder.sorted(offers).getFirst()).isEqualTo(first);
		Collections.reverse(offers);
		List<Offer> sorted = OfferOrder.sorted(offers);
		assertThat(sorted.getFirst()).isEqualTo(first);
		assertThat(OfferOrder.reason(sorted)).contains(reason);
	}

	private static Offer offer(long id, boolean sellable, long price, long grams, LocalDate harvestedOn) {
		return new Offer(new ListingId(new UUID(0, id)), sellable, price, grams, harvestedOn);
	}

}
