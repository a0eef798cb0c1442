package vn.postmart.e2e.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The pages of a web module, which a test of the module keeps complete.
 *
 * @param kinds with those of a single page first
 */
record PageList(List<KindOfPage> kinds) {

	static PageList of(String module) {
		try (InputStream in = PageList.class.getResourceAsStream("/pages/" + module + ".txt")) {
			String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return new PageList(text.lines()
				.filter((line) -> !line.startsWith("#"))
				.map(KindOfPage::read)
				.sorted(Comparator.comparing(KindOfPage::isOnePage).reversed())
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The paths of the kinds that somebody opens. */
	List<String> openedBy(String who) {
		return this.kinds.stream().filter((kind) -> kind.who().equals(who)).map(KindOfPage::path).toList();
	}

	/** The path of the kind that an address is of. */
	Optional<String> kindOf(String address) {
		return this.kinds.stream().filter((kind) -> kind.holds(address)).map(KindOfPage::path).findFirst();
	}

}
