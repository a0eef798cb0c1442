package vn.postmart.marketplace.address.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.PlaceNames;
import vn.postmart.marketplace.address.domain.CommuneSearch;
import vn.postmart.marketplace.address.domain.Directory;
import vn.postmart.marketplace.address.domain.KnownPlaces;
import vn.postmart.marketplace.address.domain.Neighbourhood;
import vn.postmart.marketplace.address.domain.Today;
import vn.postmart.marketplace.address.domain.Units;

/** Reads the packaged data once, while the context starts. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	@Bean
	Units units() {
		return ReferenceUnits.read();
	}

	@Bean
	Today today(Clock clock) {
		return () -> LocalDate.ofInstant(clock.instant(), VIETNAM);
	}

	@Bean
	Addresses addresses(Units units, Today today) {
		return new Directory(units, today);
	}

	@Bean
	CommuneSearch communeSearch(Units units, Today today) {
		return new CommuneSearch(units, today);
	}

	@Bean
	PlaceNames placeNames(Units units) {
		return new KnownPlaces(units);
	}

	@Bean
	Neighbourhood neighbourhood(Units units) {
		return new Neighbourhood(units.formerCommunes());
	}

}
