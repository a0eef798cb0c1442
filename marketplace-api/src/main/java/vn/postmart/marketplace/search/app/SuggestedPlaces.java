package vn.postmart.marketplace.search.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.search.domain.NamedChoices;
import vn.postmart.marketplace.search.domain.Prefix;
import vn.postmart.marketplace.search.domain.Suggestion;

import org.springframework.stereotype.Component;

/** Provinces, and communes after them. */
@Component
class SuggestedPlaces {

	private final NamedChoices<Suggestion.Place> provinces;

	private final NamedChoices<Suggestion.Place> communes;

	SuggestedPlaces(Addresses addresses) {
		List<Suggestion.Place> provinces = new ArrayList<>();
		List<Suggestion.Place> communes = new ArrayList<>();
		for (Province province : addresses.provinces()) {
			provinces.add(new Suggestion.Place(province.name(), province.code(), null));
			addresses.communes(province.code())
				.forEach((commune) -> communes
					.add(new Suggestion.Place(commune.name(), province.code(), commune.code())));
		}
		this.provinces = new NamedChoices<>(provinces, (place) -> List.of(place.name()));
		this.communes = new NamedChoices<>(communes, (place) -> List.of(place.name()));
	}

	Stream<Suggestion.Place> find(Prefix prefix) {
		return Stream.concat(this.provinces.find(prefix), this.communes.find(prefix));
	}

}
