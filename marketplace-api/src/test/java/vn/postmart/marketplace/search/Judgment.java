package vn.postmart.marketplace.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people judged a query's hits to be worth.
 *
 * @param top worth most (grade 2)
 * @param acceptable worth something (grade 1)
 * @param never must not be among the first three hits
 */
record Judgment(String id, String query, Set<String> top, Set<String> acceptable, Set<String> never) {

	private static final int DEPTH = 5;

	private static final int FIRST = 3;

	private static final int FIELDS = 5;

	/** The judgments in a file of the test resources. */
	static List<Judgment> read(String file) {
		try (InputStream in = Judgment.class.getResourceAsStream("/search/" + file)) {
			return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(",", FIELDS))
				.map((row) -> new Judgment(row[0], row[1], refs(row[2]), refs(row[3]), refs(row[4])))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether some hit is due. */
	boolean due() {
		return !this.top.isEmpty() || !this.acceptable.isEmpty();
	}

	/** Whether one of the first hits is what a shopper must not be shown. */
	boolean isFailedBy(List<String> hits) {
		return hits.stream().limit(FIRST).anyMatch(this.never::contains);
	}

	/**
	 * The normalised discounted cumulative gain of the first five hits; 0 for a failed
	 * query, 1 where nothing is due.
	 */
	double score(List<String> hits) {
		if (isFailedBy(hits)) {
			return 0;
		}
		List<Integer> ideal = Stream
			.concat(Collections.nCopies(this.top.size(), 2).stream(),
					Collections.nCopies(this.acceptable.size(), 1).stream())
			.toList();
		return due() ? gain(hits.stream().map(this::grade).toList()) / gain(ideal) : 1;
	}

	private int grade(String hit) {
		if (this.top.contains(hit)) {
			return 2;
		}
		return this.acceptable.contains(hit) ? 1 : 0;
	}

	private static double gain(List<Integer> grades) {
		return IntStream.range(0, Math.min(DEPTH, grades.size()))
			.mapToDouble((i) -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0))
			.sum();
	}

	private static Set<String> refs(String field) {
		return field.isBlank() ? Set.of() : new LinkedHashSet<>(List.of(field.strip().split(" ")));
	}

}
