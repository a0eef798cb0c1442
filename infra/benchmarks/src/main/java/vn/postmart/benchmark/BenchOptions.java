package vn.postmart.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.launcher.engine.Checkout;

/**
 * What is to be measured.
 *
 * @param listings how many
 * @param kept the folder whose market of that size is used again, and made if it is not
 * there; {@code null} for a market that is gone afterwards
 */
record BenchOptions(int listings, @Nullable Path kept) {

	static final String USAGE = """
			Usage: infra/bench search [listings] [--keep folder]
			  listings   1000 to 9999999 of them, 10000 if not said
			  --keep     use the market of that size in this folder again; it is made if there is none""";

	private static final int LISTINGS = 10_000;

	private static final String KEEP = "--keep";

	/** Reads a command line; empty when it cannot be understood. */
	static Optional<BenchOptions> read(String... arguments) {
		List<String> left = List.of(arguments);
		if (left.isEmpty() || !"search".equals(left.getFirst())) {
			return Optional.empty();
		}
		left = left.subList(1, left.size());
		int listings = LISTINGS;
		if (!left.isEmpty() && left.getFirst().matches("[1-9]\\d{3,6}")) {
			listings = Integer.parseInt(left.getFirst());
			left = left.subList(1, left.size());
		}
		if (left.isEmpty()) {
			return Optional.of(new BenchOptions(listings, null));
		}
		return (left.size() == 2 && KEEP.equals(left.getFirst()))
				? Optional.of(new BenchOptions(listings, Path.of(left.getLast()).toAbsolutePath())) : Optional.empty();
	}

	/** Where the stack writes. */
	Path folder() {
		return (kept != null) ? kept.resolve("market-" + listings)
				: Checkout.local().resolve("bench-" + ProcessHandle.current().pid());
	}

	boolean keeps() {
		return kept != null;
	}

}
