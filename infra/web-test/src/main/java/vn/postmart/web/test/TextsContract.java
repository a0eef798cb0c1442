package vn.postmart.web.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the texts of a web module: both languages say the same things, pages ask
 * for texts that are there, and none stands in a template or in code.
 */
public abstract class TextsContract {

	private static final Path MAIN = Path.of("src/main");

	private static final Pattern KEY = Pattern.compile("\"([a-z-]+(?:\\.[A-Za-z0-9_-]+)+)\"");

	private static final Pattern VIETNAMESE = Pattern
		.compile("[ăâđêôơưĂÂĐÊÔƠƯáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]");

	private final String bundle;

	private final Pattern noText;

	/**
	 * Holds for a bundle.
	 * @param bundle the module's bundle under {@code messages}
	 * @param noText what stands in quotes and looks like a key, but is none
	 */
	protected TextsContract(String bundle, String noText) {
		this.bundle = bundle;
		this.noText = Pattern.compile(noText);
	}

	@Test
	void everyTextIsThereInBothLanguages() {
		for (String name : List.of(this.bundle, "web")) {
			assertThat(texts(name + "_en").stringPropertyNames())
				.containsExactlyInAnyOrderElementsOf(texts(name).stringPropertyNames());
		}
	}

	@Test
	void bothLanguagesFillTheSameGaps() {
		Properties vietnamese = texts(this.bundle);
		Properties english = texts(this.bundle + "_en");
		for (String key : vietnamese.stringPropertyNames()) {
			assertThat(gaps(english.getProperty(key))).as(key).isEqualTo(gaps(vietnamese.getProperty(key)));
		}
	}

	@Test
	void everyTextWithGapsIsAFormat() {
		Properties english = texts(this.bundle + "_en");
		assertThat(english.stringPropertyNames()).allSatisfy((key) -> {
			String text = english.getProperty(key);
			if (text.contains("{")) {
				assertThat(new MessageFormat(text).toPattern()).isNotEmpty();
				assertThat(text.replace("''", "")).doesNotContain("'");
			}
			else {
				assertThat(text).as("shown as it is").doesNotContain("''");
			}
		});
	}

	@Test
	void everyKeyThatPagesUseIsThere() {
		Properties known = texts(this.bundle);
		known.putAll(texts("web"));
		TreeSet<String> missing = new TreeSet<>();
		for (Path file : sources(".jte", ".java")) {
			Matcher used = KEY.matcher(read(file));
			while (used.find()) {
				boolean text = known.stringPropertyNames()
					.stream()
					.anyMatch((key) -> key.equals(used.group(1)) || key.startsWith(used.group(1) + "."));
				if (!text && !isNoText(used.group(1))) {
					missing.add(used.group(1) + " in " + file.getFileName());
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void noVietnameseIsWrittenIntoTemplatesOrCode() {
		assertThat(sources(".jte", ".java")).isNotEmpty()
			.allSatisfy((file) -> assertThat(VIETNAMESE.matcher(withoutComments(read(file))).find()).as(file.toString())
				.isFalse());
	}

	private boolean isNoText(String quoted) {
		return this.noText.matcher(quoted).matches();
	}

	private static String withoutComments(String source) {
		return source.replaceAll("(?s)/\\*.*?\\*/", "");
	}

	private static List<String> gaps(String text) {
		List<String> gaps = new ArrayList<>();
		Matcher gap = Pattern.compile("\\{(\\d)").matcher(text);
		while (gap.find()) {
			gaps.add(gap.group(1));
		}
		return gaps.stream().distinct().sorted().toList();
	}

	private static List<Path> sources(String... endings) {
		try (var files = Files.walk(MAIN)) {
			return files.filter((file) -> List.of(endings).stream().anyMatch(file.toString()::endsWith)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties texts(String bundle) {
		try {
			return PropertiesLoaderUtils.loadProperties(
					new EncodedResource(new ClassPathResource("messages/" + bundle + ".properties"), UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
