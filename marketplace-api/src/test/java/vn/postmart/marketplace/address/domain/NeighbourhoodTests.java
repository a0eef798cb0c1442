package vn.postmart.marketplace.address.domain;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.postmart.marketplace.address.store.PackagedUnits;

import static org.assertj.core.api.Assertions.assertThat;

class NeighbourhoodTests {

	private final Neighbourhood neighbourhood = new Neighbourhood(PackagedUnits.UNITS.formerCommunes());

	@Test
	void putsTheCommuneItselfThenItsFormerDistrictThenItsFormerProvinceFirst() {
		List<String> ordered = Stream.of("09187", "07210", "07594", "07582")
			.sorted(this.neighbourhood.nearestTo("07582"))
			.toList();
		assertThat(ordered).containsExactly("07582", "07594", "07210", "09187");
	}

	@Test
	void fallsBackToTheOrderOfTheCodes() {
		List<String> ordered = Stream.of("20410", "20242", "20332")
			.sorted(this.neighbourhood.nearestTo("20333"))
			.toList();
		assertThat(ordered).containsExactly("20332", "20410", "20242");
	}

}
