package vn.postmart.seller;

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

class MessagesTests {

	private static final Path MAIN = Path.of("src/main");

	private static final Pattern KEY = Pattern.compile("\"([a-z-]+(?:\\.[A-Za-z0-9_-]+)+)\"");

	private static final Pattern VIETNAMESE = Pattern
		.compile("[ăâđêôơưĂÂĐÊÔƠƯáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]");

	@Test
	void everyTextIsThereInBothLanguages() {
		for (String bundle : List.of("portal", "web")) {
			assertThat(texts(bundle + "_en").stringPropertyNames())
				.containsExactlyInAnyOrderElementsOf(texts(bundle).stringPropertyNames());
		}
	}

	@Test
	void bothLanguagesFillTheSameGaps() {
		Properties vietnamese = texts("portal");
		Properties english = texts("portal_en");
		for (String key : vietnamese.stringPropertyNames()) {
			assertThat(gaps(english.getProperty(key))).as(key).isEqualTo(gaps(vietnamese.getProperty(key)));
		}
	}

	@Test
	void everyTextWithGapsIsAFormat() {
		Properties english = texts("portal_en");
		assertThat(english.stringPropertyNames()).allSatisfy((key) -> {
			String text = english.getProperty(key);
			if (text.contains("{")) {
				assertThat(new MessageFormat(text).toPattern()).isNotEmpty();
				assertThat(text.replace("''", "")).doesNotContain("'");
			}
		});
	}

	@Test
	void everyKeyThatPagesUseIsThere() {
		Properties known = texts("portal");
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

	private static boolean isNoText(String quoted) {
		return quoted.matches(".*\\.(css|js|svg|pdf)|(lot|unit|payoutAccount)\\.[A-Za-z]+|postmart\\.portal");
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
