package vn.postmart.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

/**
 * A market that has been loaded completely, and what that took.
 *
 * @param listings how many
 * @param seconds until all of them were found
 * @param processorMillis a listing
 */
record LoadedMarket(int listings, double seconds, double processorMillis) {

	private static final String FILE = "loaded-market.json";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The market that an earlier run has left in a folder. */
	static Optional<LoadedMarket> in(Path folder) {
		Path file = folder.resolve(FILE);
		return Files.exists(file) ? Optional.of(JSON.readValue(file, LoadedMarket.class)) : Optional.empty();
	}

	/** Says for later runs that the folder has it. */
	void noteIn(Path folder) {
		try {
			Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void tell(Report report) {
		report.put("listings", listings);
		report.put("load_seconds", seconds);
		report.put("cpu_ms_listing_loaded", processorMillis);
	}

}
