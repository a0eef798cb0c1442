package vn.postmart.benchmark.market;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfferGeneratorTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final List<Stall> STALLS = List.of(new Stall(new UUID(1, 1), "bench-0", "Vườn An Cao Phong",
			new Place("25", "05089", "Cao Phong", "05089-1")));

	@Test
	void makesTheSameMarketFromTheSameSeed() {
		assertThat(offers(7)).isEqualTo(offers(7)).isNotEqualTo(offers(8));
	}

	@Test
	void keepsPricesWithinWhatSuchGoodsCost() {
		assertThat(offers(7)).allSatisfy((offer) -> assertThat(offer.price()).isBetween(offer.produce().lowest() - 1000,
				offer.produce().highest()));
	}

	@Test
	void sellsNothingThatIsPastItsDay() {
		assertThat(offers(7)).allSatisfy((offer) -> {
			assertThat(offer.harvested()).isBeforeOrEqualTo(TODAY);
			assertThat(offer.bestBefore()).isAfterOrEqualTo(TODAY);
		});
	}

	@Test
	void asksFiftyQuestionsOfTwoWords() {
		assertThat(Produce.queries()).hasSize(50)
			.doesNotHaveDuplicates()
			.allSatisfy((query) -> assertThat(query.split(" ")).hasSize(2));
	}

	private static List<Offer> offers(long seed) {
		OfferGenerator generator = new OfferGenerator(STALLS, TODAY, seed);
		return IntStream.range(0, 500).mapToObj(generator::next).toList();
	}

}
