package vn.postmart.simulator.payment;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import vn.postmart.simulator.http.Call;

/**
 * The languages of the hosted page.
 */
enum Language {

	VI, EN;

	/**
	 * The language asked for in the address, else by the merchant, else by the browser,
	 * else Vietnamese.
	 */
	static Language of(Call call, @Nullable String merchantLocale) {
		return call.query("lang")
			.flatMap(Language::named)
			.or(() -> Optional.ofNullable(merchantLocale).flatMap(Language::named))
			.or(() -> call.header("Accept-Language").flatMap(Language::preferred))
			.orElse(VI);
	}

	String code() {
		return Wire.name(this);
	}

	Language other() {
		return (this == VI) ? EN : VI;
	}

	ResourceBundle texts() {
		return ResourceBundle.getBundle("vn.postmart.simulator.payment.page", Locale.of(code()),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static Optional<Language> named(String text) {
		String code = text.strip().toLowerCase(Locale.ROOT);
		return code.startsWith("vi") ? Optional.of(VI) : code.startsWith("en") ? Optional.of(EN) : Optional.empty();
	}

	/**
	 * The first of a browser's languages that the page has; browsers name them in order.
	 */
	private static Optional<Language> preferred(String header) {
		for (String part : header.split(",", -1)) {
			Optional<Language> language = named(part);
			if (language.isPresent()) {
				return language;
			}
		}
		return Optional.empty();
	}

}
