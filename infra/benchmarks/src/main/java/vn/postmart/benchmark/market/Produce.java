package vn.postmart.benchmark.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One kind of produce as farmers sell it.
 *
 * @param varieties what follows the name
 * @param grams what one sale unit weighs
 * @param lowest what a unit costs at least, in đồng
 * @param keepsDays after the harvest
 */
record Produce(String name, String nameEn, String category, String goodsClass, List<String> varieties,
		List<Integer> season, String unit, String unitLabel, long grams, long lowest, long highest, int keepsDays) {

	private static final String TABLE = "/benchmark/produce.tsv";

	private static final String QUERIES = "/benchmark/queries.txt";

	static List<Produce> all() {
		return lines(TABLE).map((line) -> of(line.split("\t", -1))).toList();
	}

	/** What shoppers type, two words each. */
	static List<String> queries() {
		return lines(QUERIES).toList();
	}

	private static Produce of(String[] fields) {
		List<Integer> season = Stream.of(fields[5].split(",", -1)).map(Integer::valueOf).toList();
		return new Produce(fields[0], fields[1], fields[2], fields[3], List.of(fields[4].split(",", -1)), season,
				fields[6], fields[7], Long.parseLong(fields[8]), Long.parseLong(fields[9]), Long.parseLong(fields[10]),
				Integer.parseInt(fields[11]));
	}

	private static Stream<String> lines(String resource) {
		try (InputStream in = Objects.requireNonNull(Produce.class.getResourceAsStream(resource), resource);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.startsWith("#")).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
