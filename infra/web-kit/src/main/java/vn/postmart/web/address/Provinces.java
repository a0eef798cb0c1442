package vn.postmart.web.address;

import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import reactor.core.publisher.Mono;

/**
 * All provinces in the order of the Vietnamese alphabet, asked for again after a while.
 */
public class Provinces {

	private static final Duration FRESH = Duration.ofMinutes(30);

	private final Mono<List<Province>> all;

	public Provinces(AddressBook addresses) {
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
