package vn.postmart.storefront.checkout;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.postmart.web.address.AddressBook;
import vn.postmart.web.address.Commune;
import vn.postmart.web.address.Listed;
import vn.postmart.web.address.Province;
import vn.postmart.web.address.Provinces;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;

/**
 * Finds out where a checkout's parcels go from what was chosen and typed so far.
 */
@Component
class Destinations {

	private static final int ALL_OF_A_PROVINCE = 200;

	private static final int MATCHES = 8;

	private final Provinces provinces;

	private final AddressBook addresses;

	Destinations(Provinces provinces, AddressBook addresses) {
		this.provinces = provinces;
		this.addresses = addresses;
	}

	/**
	 * The destination as the form has it. A commune of another province than the chosen
	 * one counts as none.
	 */
	Mono<Destination> of(Form form) {
		Mono<Optional<Commune>> chosen = commune(form.value("commune")).map(Optional::of)
			.defaultIfEmpty(Optional.empty());
		return Mono.zip(this.provinces.all(), chosen)
			.flatMap((parts) -> offer(parts.getT1(), parts.getT2().filter((found) -> fits(found, form)), form));
	}

	/**
	 * Words are looked for where the form says, so that what they found stands there
	 * again once one of it is chosen.
	 */
	private Mono<Destination> offer(List<Province> all, Optional<Commune> chosen, Form form) {
		String words = form.value("communeText");
		String province = words.isEmpty() ? chosen.map(Commune::provinceCode).orElse(form.value("province"))
				: form.value("province");
		boolean known = all.stream().anyMatch((listed) -> listed.code().equals(province));
		String within = known ? province : "";
		return offered(within, words)
			.map((offered) -> new Destination(all, within, offered, !words.isEmpty(), chosen.orElse(null)));
	}

	private Mono<List<Commune>> offered(String province, String words) {
		if (words.isEmpty() && province.isEmpty()) {
			return Mono.just(List.of());
		}
		return this.addresses.communes(words, province, words.isEmpty() ? ALL_OF_A_PROVINCE : MATCHES)
			.map(Listed::items)
			.onErrorResume(ApiRefusal.class, (unreadable) -> Mono.just(List.of()));
	}

	private Mono<Commune> commune(String code) {
		if (!code.matches("\\d{5}")) {
			return Mono.empty();
		}
		return this.addresses.commune(code).onErrorResume(ApiRefusal.class, (unknown) -> Mono.empty());
	}

	private static boolean fits(Commune commune, Form form) {
		return !form.has("province") || commune.provinceCode().equals(form.value("province"));
	}

}
