package vn.postmart.storefront.search;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.postmart.web.address.AddressBook;
import vn.postmart.web.address.Commune;
import vn.postmart.web.address.Listed;

/**
 * Finds the commune that a list is narrowed to, and those that a shopper may mean. A list
 * is shown without them rather than not at all.
 */
@Component
class DeliveryPlaces {

	private static final String ANYWHERE = "";

	private static final int MATCHES = 8;

	private static final int LONGEST = 60;

	private final AddressBook addresses;

	DeliveryPlaces(AddressBook addresses) {
		this.addresses = addresses;
	}

	/**
	 * The place.
	 * @param code of the chosen commune, or an empty text
	 * @param words that were typed to find one, or an empty text
	 */
	Mono<DeliveryPlace> of(String code, String words) {
		String typed = words.substring(0, Math.min(words.length(), LONGEST));
		Mono<DeliveryPlace> chosen = chosen(code).map((commune) -> new DeliveryPlace(commune, typed, List.of()))
			.defaultIfEmpty(new DeliveryPlace(null, typed, List.of()));
		return chosen.zipWith(offered(typed), (place, offered) -> new DeliveryPlace(place.commune(), typed, offered))
			.onErrorReturn(DeliveryPlace.UNKNOWN);
	}

	private Mono<Commune> chosen(String code) {
		return code.matches("\\d{5}") ? this.addresses.commune(code) : Mono.empty();
	}

	private Mono<List<Commune>> offered(String typed) {
		return typed.isEmpty() ? Mono.just(List.of())
				: this.addresses.communes(typed, ANYWHERE, MATCHES).map(Listed::items);
	}

}
