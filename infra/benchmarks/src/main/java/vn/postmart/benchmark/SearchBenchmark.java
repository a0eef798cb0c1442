package vn.postmart.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.postmart.benchmark.load.LoadResult.UnsoundException;
import vn.postmart.benchmark.load.Request;
import vn.postmart.benchmark.market.Market;
import vn.postmart.benchmark.probe.Meters;
import vn.postmart.benchmark.probe.PlainSearch;
import vn.postmart.benchmark.probe.Web;
import vn.postmart.launcher.stack.Part;
import vn.postmart.launcher.stack.Port;

/**
 * Search and product pages against what their engines and their server can do at best:
 * the same queries straight to Elasticsearch, and a constant of the same size.
 */
final class SearchBenchmark {

	private static final String HITS = "&size=20";

	private static final String LISTINGS = "/api/v1/listings";

	/** Asks for what is so now, not for what was answered less than a second ago. */
	private static final String FRESH = "Cache-Control: no-cache";

	/** So many products that none is asked for again while it is remembered. */
	private static final int PAGES_OF_IDS = 90;

	/** Products that are looked at in the same second. */
	private static final int LOOKED_AT = 100;

	private static final int FEW = 16;

	private static final int MANY = 64;

	/** Who types at once: more than two would measure how they wait for two cores. */
	private static final int TYPISTS = 2;

	private static final int LETTERS = 8;

	/**
	 * Requests, after which the compiler of the Java servers has next to nothing to do.
	 */
	private static final int WARM_UP = 60_000;

	private final BenchmarkStack stack;

	private final Rounds rounds;

	private final Report report;

	private final Side search;

	private final Side searchAgain;

	SearchBenchmark(BenchmarkStack stack, Rounds rounds, Report report) {
		this.stack = stack;
		this.rounds = rounds;
		this.report = report;
		URI api = stack.url(Port.API);
		this.search = side("search, API", (query) -> Request.get(api, searchPath(query), FRESH));
		this.searchAgain = side("search, API, repeated", (query) -> Request.get(api, searchPath(query)));
	}

	void run() {
		List<Figure> all = new ArrayList<>();
		all.addAll(search());
		all.addAll(suggestions());
		all.addAll(details());
		all.addAll(pages());
		report.table(all);
		memory();
		standIn();
	}

	private List<Figure> search() {
		List<String> asked = asked();
		Side plain = direct("search, Elasticsearch", asked.stream().map(PlainSearch::of).toList());
		Side worded = direct("search, in the API's words", asked);
		rounds.warmUp(FEW, WARM_UP, search, searchAgain, worded, plain);
		List<Figure> few = rounds.run(FEW, plain, worded, search, searchAgain);
		rounds.warmUp(MANY, WARM_UP / 10, search, worded, plain);
		List<Figure> many = rounds.run(MANY, plain, worded, search, searchAgain);
		report.put("api_vs_elasticsearch_16", few.get(2).against(few.get(0)));
		report.put("api_vs_elasticsearch_64", many.get(2).against(many.get(0)));
		report.put("api_vs_own_words_16", few.get(2).against(few.get(1)));
		report.put("api_vs_own_words_64", many.get(2).against(many.get(1)));
		report.put("repeated_vs_elasticsearch_16", few.get(3).against(few.get(0)));
		report.put("repeated_vs_elasticsearch_64", many.get(3).against(many.get(0)));
		report.put("cpu_ms_search", few.get(2).processorMillis());
		report.put("cpu_ms_search_repeated", few.get(3).processorMillis());
		report.put("cpu_ms_elasticsearch", few.get(0).processorMillis());
		report.latencies("search", few.get(2));
		report.put("allocated_kb_search", allocated(search));
		List<Figure> both = new ArrayList<>(few);
		both.addAll(many);
		return both;
	}

	/** What a search box asks while somebody types: the first letters of the queries. */
	private List<Figure> suggestions() {
		URI api = stack.url(Port.API);
		List<Request> asked = Market.queries()
			.stream()
			.flatMap((query) -> IntStream.rangeClosed(1, Math.min(query.length(), LETTERS))
				.mapToObj((letters) -> query.substring(0, letters).strip()))
			.distinct()
			.map((typed) -> Request.get(api, "/api/v1/suggestions?q=" + query(typed)))
			.toList();
		Side suggestions = new Side("suggestions, API", asked, BenchmarkStack.SERVER);
		rounds.warmUp(TYPISTS, WARM_UP / 10, suggestions);
		List<Figure> figures = rounds.run(TYPISTS, suggestions);
		report.put("p95_ms_suggestions", figures.getFirst().percentile(95));
		report.put("cpu_ms_suggestions", figures.getFirst().processorMillis());
		return figures;
	}

	private List<Figure> details() {
		URI api = stack.url(Port.API);
		List<String> ids = ids();
		Side constant = new Side("constant reply", List.of(Request.get(api, "/api/v1/benchmark/constant")),
				BenchmarkStack.SERVER);
		Side spread = new Side("product, " + ids.size() + " of them",
				ids.stream().map((id) -> Request.get(api, LISTINGS + "/" + id)).toList(), BenchmarkStack.SERVER);
		Side detail = new Side("product, " + LOOKED_AT + " of them", spread.requests().subList(0, LOOKED_AT),
				BenchmarkStack.SERVER);
		Side one = new Side("product, one of them", spread.requests().subList(0, 1), BenchmarkStack.SERVER);
		rounds.warmUp(FEW, WARM_UP, constant, spread);
		List<Figure> figures = rounds.run(FEW, constant, detail, one, spread);
		report.put("detail_vs_constant", figures.get(1).against(figures.get(0)));
		report.put("one_detail_vs_constant", figures.get(2).against(figures.get(0)));
		report.put("spread_detail_vs_constant", figures.get(3).against(figures.get(0)));
		report.put("cpu_ms_detail", figures.get(1).processorMillis());
		report.put("cpu_ms_detail_spread", figures.get(3).processorMillis());
		report.put("cpu_ms_constant", figures.get(0).processorMillis());
		report.latencies("detail", figures.get(1));
		report.put("allocated_kb_detail", allocated(detail));
		return figures;
	}

	private List<Figure> pages() {
		URI storefront = stack.url(Port.STOREFRONT);
		Side page = new Side("search page, storefront",
				Market.queries().stream().map((query) -> Request.get(storefront, "/search?q=" + query(query))).toList(),
				EnumSet.of(Part.POSTGRES, Part.ELASTICSEARCH, Part.API, Part.STOREFRONT));
		rounds.warmUp(FEW, WARM_UP, page);
		List<Figure> figures = rounds.run(FEW, searchAgain, search, page);
		report.put("page_vs_api", figures.get(2).against(figures.get(1)));
		report.put("page_vs_api_repeated", figures.get(2).against(figures.get(0)));
		report.put("cpu_ms_page", figures.get(2).processorMillis());
		return figures.subList(2, 3);
	}

	/** PostgreSQL refuses what takes it too long, which very many listings do. */
	private void standIn() {
		stack.killSearchEngine();
		try {
			rounds.warmUp(4, WARM_UP / 20, search);
			Figure figure = rounds.run(4, search).getFirst();
			report.table(List.of(figure));
			report.put("p95_ms_stand_in", figure.percentile(95));
		}
		catch (UnsoundException refusals) {
			report.say("No figure of the stand-in: " + refusals.getMessage());
		}
	}

	private void memory() {
		report.put("index_mb", stack.engine().indexMegabytes());
		report.put("heap_mb_api", stack.api().heapMegabytes());
		report.put("heap_mb_elasticsearch", stack.engine().heapMegabytes());
		report.put("rss_mb_api", stack.residentMegabytes(Part.API));
		report.put("rss_mb_elasticsearch", stack.residentMegabytes(Part.ELASTICSEARCH));
		report.put("rss_mb_storefront", stack.residentMegabytes(Part.STOREFRONT));
	}

	/** What the API allocates for one request, in kilobytes. */
	private double allocated(Side side) {
		Meters meters = stack.api();
		double before = meters.allocatedBytes();
		long requests = rounds.run(FEW, side)
			.getFirst()
			.rounds()
			.stream()
			.mapToLong((round) -> round.result().requests())
			.sum();
		return (meters.allocatedBytes() - before) / requests / 1024;
	}

	/** What the API asks the engine for searches that it has not made before. */
	private List<String> asked() {
		Web api = new Web(stack.url(Port.API));
		List<String> asked = stack.engine()
			.queriesDuring(() -> Market.queries().forEach((query) -> api.text(searchPath(query))))
			.stream()
			.filter(SearchBenchmark::isOfShoppers)
			.distinct()
			.toList();
		if (asked.size() < Market.queries().size()) {
			throw new IllegalStateException(
					Market.queries().size() + " searches became " + asked.size() + " queries of the engine");
		}
		return asked;
	}

	/** Sent to the engine without the API. */
	private Side direct(String name, List<String> queries) {
		stack.engine().check(queries.getFirst());
		URI engine = stack.url(Port.ELASTICSEARCH);
		return new Side(name, queries.stream().map((json) -> Request.post(engine, "/listings/_search", json)).toList(),
				EnumSet.of(Part.ELASTICSEARCH));
	}

	/** The API also asks by itself now and then, to check the index. */
	private static boolean isOfShoppers(String query) {
		return query.contains("\"size\":20,");
	}

	private List<String> ids() {
		Web api = new Web(stack.url(Port.API));
		List<String> ids = new ArrayList<>();
		@Nullable String after = "";
		for (int page = 0; page < PAGES_OF_IDS && after != null; page++) {
			JsonNode found = api.get(LISTINGS + "?sort=newest&size=100" + after);
			found.get("items").forEach((item) -> ids.add(item.get("id").asString()));
			after = found.get("next").isNull() ? null : "&after=" + found.get("next").asString();
		}
		return ids;
	}

	private static Side side(String name, Function<String, Request> request) {
		return new Side(name, Market.queries().stream().map(request).toList(), BenchmarkStack.SERVER);
	}

	private static String searchPath(String query) {
		return LISTINGS + "?q=" + query(query) + HITS;
	}

	private static String query(String text) {
		return Request.encoded(text);
	}

}
