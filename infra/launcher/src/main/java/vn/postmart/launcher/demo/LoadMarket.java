package vn.postmart.launcher.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

import vn.postmart.launcher.demo.LoadStalls.Stall;
import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.engine.Poll;

/**
 * Fills the marketplace, one step after the other, as the people of the demo would.
 */
final class LoadMarket {

	private static final Duration SEARCHABLE = Duration.ofMinutes(2);

	private static final int LINE_EVERY = 10;

	private final DemoApi api;

	private final DemoPost post;

	private final Consumer<String> progress;

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

	LoadMarket(DemoApi api, DemoPost post, Consumer<String> progress) {
		this.api = api;
		this.post = post;
		this.progress = progress;
	}

	void load() {
		LoadPlaces places = new LoadPlaces(api, DemoAccounts.phoneOf("OPERATOR"));
		progress.accept("Opened " + places.servicePoints() + " post offices and lockers");
		progress.accept("Set up " + places.categories() + " categories");
		Map<String, Stall> stalls = new LoadStalls(api).load();
		progress.accept("Opened " + stalls.size() + " stalls");
		Map<String, String> listings = new LoadListings(api, stalls, today).load(listingCounter());
		progress.accept("Verified " + verifyCertificates() + " certificates");
		new LoadRelief(api, DemoAccounts.phoneOf("OFFICER"), listings, today).load();
		progress.accept("Prepared a relief programme with its families");
		progress.accept("Delivered and reviewed " + new LoadSales(api, post, listings).load() + " orders");
		awaitSearch(listings.size());
	}

	private Runnable listingCounter() {
		AtomicInteger offered = new AtomicInteger();
		return () -> {
			int count = offered.incrementAndGet();
			if (count % LINE_EVERY == 0) {
				progress.accept("Offered " + count + " specialities with their photos");
			}
		};
	}

	private int verifyCertificates() {
		String operator = DemoAccounts.phoneOf("OPERATOR");
		List<JsonNode> claims = api.get(operator, "/certificates?status=PENDING&size=500")
			.get("items")
			.valueStream()
			.toList();
		SideBySide.each(claims, (claim) -> {
			String id = claim.get("certificate").get("id").asString();
			api.post(operator, "/certificates/" + id + "/verification", "demo-certificate-" + id, Map.of());
		});
		return claims.size();
	}

	private void awaitSearch(int listings) {
		if (!Poll.until(SEARCHABLE, () -> api.get("/listings?size=1").get("total").asLong() >= listings)) {
			throw new EngineException("The marketplace does not find its " + listings + " listings after "
					+ SEARCHABLE.toMinutes() + " minutes; the log of the Marketplace API says why.");
		}
		progress.accept("All " + listings + " specialities can be found");
	}

}
