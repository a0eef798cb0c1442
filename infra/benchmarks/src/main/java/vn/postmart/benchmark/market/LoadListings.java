package vn.postmart.benchmark.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import tools.jackson.databind.JsonNode;
import vn.postmart.benchmark.probe.Web;

/** Brings listings in as an operator does: files, each checked and then loaded. */
public final class LoadListings {

	private static final String IMPORTS = "/api/v1/imports";

	private static final int ROWS = 10_000;

	private static final int AT_ONCE = 2;

	private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

	private final Web operator;

	private final List<Offer> offers;

	LoadListings(Web operator, List<Offer> offers) {
		this.operator = operator;
		this.offers = offers;
	}

	/** Returns when the catalogue has all of them. */
	public void load() {
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> running = new ArrayList<>();
			for (int from = 0; from < offers.size(); from += ROWS) {
				List<Offer> rows = offers.subList(from, Math.min(from + ROWS, offers.size()));
				running.add(threads.submit(() -> load(rows)));
			}
			for (Future<?> file : running) {
				file.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A file was not loaded", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void load(List<Offer> rows) {
		String key = "bench-" + rows.getFirst().code();
		String job = IMPORTS + "/" + operator.upload(IMPORTS, key, "text/csv", OfferFile.of(rows)).get("id").asString();
		JsonNode checked = await(job, "CHECKED");
		if (checked.get("bad").asInt() > 0) {
			throw new IllegalStateException("Rows are refused: " + operator.text(job + "/errors?size=3"));
		}
		operator.post(job + "/commit", key + "-commit", Map.of("skipBad", false));
		JsonNode done = await(job, "DONE");
		if (done.get("done").asInt() != rows.size()) {
			throw new IllegalStateException("Not every row was loaded: " + done);
		}
	}

	private JsonNode await(String job, String state) {
		JsonNode now = operator.get(job);
		while (!state.equals(now.get("state").asString())) {
			if ("STOPPED".equals(now.get("state").asString())) {
				throw new IllegalStateException("An import stopped: " + now);
			}
			rest();
			now = operator.get(job);
		}
		return now;
	}

	private static void rest() {
		try {
			Thread.sleep(LOOK_AGAIN);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

}
