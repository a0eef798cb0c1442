package vn.postmart.marketplace.shared.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of all modules, each module's in {@code messages/MODULE_LANGUAGE.properties}.
 * They are read once at start: Spring's bundles read files while a request waits on an
 * event loop.
 */
final class Messages extends AbstractMessageSource {

	static final Locale DEFAULT = Locale.of("vi");

	static final List<Locale> SUPPORTED = List.of(DEFAULT, Locale.ENGLISH);

	private final Map<String, Properties> byLanguage = new HashMap<>();

	static Messages load() throws IOException {
		Messages messages = new Messages();
		for (Locale locale : SUPPORTED) {
			messages.byLanguage.put(locale.getLanguage(), texts(locale.getLanguage()));
		}
		return messages;
	}

	static Properties texts(String language) throws IOException {
		Properties texts = new Properties();
		String pattern = "classpath*:messages/*_" + language + ".properties";
		for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
			try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
				texts.load(reader);
			}
		}
		return texts;
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		String text = resolveCodeWithoutArguments(code, locale);
		return (text != null) ? new MessageFormat(text, locale) : null;
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
		Properties asked = this.byLanguage.getOrDefault(locale.getLanguage(),
				this.byLanguage.get(DEFAULT.getLanguage()));
		return (asked != null) ? asked.getProperty(code) : null;
	}

}
