package vn.postmart.web.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The list of a web module's pages that the journeys walk: a line for each, who opens it,
 * and its path. A page that is not on it would escape the checks of every page.
 */
public final class ListedPages {

	private static final Path LISTS = Path.of("../infra/e2e/src/test/resources/pages");

	private ListedPages() {
	}

	/** The paths on the list of a module. */
	public static List<String> of(String module) {
		try {
			return Files.readAllLines(LISTS.resolve(module + ".txt"))
				.stream()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" +", 2)[1])
				.distinct()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The paths that a module answers when a browser opens them. */
	public static List<String> openedAt(RequestMappingHandlerMapping mappings) {
		return mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternsCondition().getPatterns().stream())
			.map(PathPattern::getPatternString)
			.distinct()
			.toList();
	}

}
