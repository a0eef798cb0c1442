package vn.postmart.web.page;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The languages every page speaks; Vietnamese unless the reader chose otherwise.
 */
public enum Language {

	VI, EN;

	/** The code in URLs, cookies and {@code lang} attributes. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public Locale locale() {
		return Locale.of(code());
	}

	/** The language the switch offers. */
	public Language other() {
		return (this == VI) ? EN : VI;
	}

	static Optional<Language> of(@Nullable String code) {
		return switch (code) {
			case "vi" -> Optional.of(VI);
			case "en" -> Optional.of(EN);
			case null, default -> Optional.empty();
		};
	}

}
