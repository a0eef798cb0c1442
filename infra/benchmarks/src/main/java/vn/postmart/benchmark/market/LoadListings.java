package vn.postmart.benchmark.market;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.postmart.benchmark.probe.Web;

/** Sends listings as their sellers would, one request each. */
public final class LoadListings {

	private static final int AT_ONCE = 12;

	private final Web api;

	private final TokenIssuer people;

	private final List<Offer> offers;

	LoadListings(Web api, TokenIssuer people, List<Offer> offers) {
		this.api = api;
		this.people = people;
		this.offers = offers;
	}

	/** Returns when the API has taken all. */
	public void load() {
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> running = offers.stream()
				.<Future<?>>map((offer) -> threads.submit(() -> send(offer)))
				.toList();
			for (Future<?> one : running) {
				one.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A listing was not taken", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void send(Offer offer) {
		api.as(people.token(offer.stall().owner(), "household"))
			.post("/api/v1/stalls/" + offer.stall().id() + "/listings", "bench-" + offer.code(), body(offer));
	}

	private static Map<String, Object> body(Offer offer) {
		Produce goods = offer.produce();
		Map<String, Object> unit = Map.of("code", goods.unit(), "label", goods.unitLabel(), "netWeightGrams",
				goods.grams());
		Map<String, Object> lot = Map.of("harvestedOn", offer.harvested().toString(), "bestBefore",
				offer.bestBefore().toString(), "quantity", offer.quantity());
		return Map.ofEntries(Map.entry("name", offer.name()), Map.entry("nameEn", offer.nameEn()),
				Map.entry("category", goods.category()), Map.entry("description", offer.description()),
				Map.entry("priceVnd", offer.price()), Map.entry("unit", unit), Map.entry("minimum", 1),
				Map.entry("maximum", 50), Map.entry("step", 1), Map.entry("seasonMonths", goods.season()),
				Map.entry("goodsClass", goods.goodsClass()), Map.entry("ownProduce", true),
				Map.entry("processed", false), Map.entry("certificates", List.of()), Map.entry("lot", lot));
	}

}
