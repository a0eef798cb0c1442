package vn.postmart.storefront.address;

import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * All provinces in the order of the Vietnamese alphabet, asked for again after a while.
 */
@Component
public class Provinces {

	private static final Duration FRESH = Duration.ofMinutes(30);

	private final Mono<List<Province>> all;

	Provinces(AddressBook addresses) {
		this.all = addresses.provinces()
			.map(Provinces::sorted)
			.cache((provinces) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	public Mono<List<Province>> all() {
		return this.all;
	}

	private static List<Province> sorted(Listed<Province> provinces) {
		Collator alphabet = Collator.getInstance(Locale.of("vi"));
		return provinces.items().stream().sorted(Comparator.comparing(Province::name, alphabet)).toList();
	}

}
