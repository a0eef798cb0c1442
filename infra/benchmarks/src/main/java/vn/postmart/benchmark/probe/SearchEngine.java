package vn.postmart.benchmark.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search engine by itself: what is in it, what it costs, and what the API asks it.
 */
public final class SearchEngine {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String INDEX = "/listings";

	private static final String SLOW = "index.search.slowlog.threshold.query.trace";

	private final Web web;

	private final Path slowLog;

	/** A server whose folder, with the logs in it, is known. */
	public SearchEngine(URI url, Path folder) {
		this.web = new Web(url);
		this.slowLog = folder.resolve("logs/postmart_index_search_slowlog.json");
	}

	/** How many listings can be found. */
	public long count() {
		return web.get(INDEX + "/_count?ignore_unavailable=true").get("count").asLong();
	}

	/** How large the index is on disk, in megabytes. */
	public long indexMegabytes() {
		return web.get(INDEX + "/_stats/store").at("/_all/primaries/store/size_in_bytes").asLong() >> 20;
	}

	/** Heap in use, garbage included, in megabytes. */
	public long heapMegabytes() {
		long used = 0;
		for (JsonNode node : web.get("/_nodes/stats/jvm").get("nodes")) {
			used += node.at("/jvm/mem/heap_used_in_bytes").asLong();
		}
		return used >> 20;
	}

	/**
	 * Makes one segment of many, as they merge by themselves in time: so two runs
	 * compare.
	 */
	public void merge() {
		JsonNode merged = web.post(INDEX + "/_forcemerge?max_num_segments=1");
		if (merged.at("/_shards/failed").asInt() > 0) {
			throw new IllegalStateException("The index cannot be merged: " + merged);
		}
	}

	/**
	 * The very queries the engine is asked meanwhile, in their order, as its own log of
	 * slow queries has them while everything counts as slow.
	 */
	public List<String> queriesDuring(Runnable searches) {
		long before = logged().size();
		slowFrom("0ms");
		searches.run();
		slowFrom("-1");
		return logged().stream().skip(before).map(SearchEngine::source).toList();
	}

	private void slowFrom(String threshold) {
		String answer = web.put(INDEX + "/_settings", Map.of(SLOW, threshold));
		if (!answer.contains("true")) {
			throw new IllegalStateException("The log of slow queries cannot be set: " + answer);
		}
	}

	private List<String> logged() {
		try {
			return Files.exists(slowLog) ? Files.readAllLines(slowLog) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The engine escapes a query for the log, and then once more as part of the line. */
	static String source(String line) {
		String source = JSON.readTree(line).get("elasticsearch.slowlog.source").asString();
		return source.startsWith("{\\\"") ? JSON.readTree('"' + source + '"').asString() : source;
	}

	/** Fails when the engine does not answer a query. */
	public void check(String query) {
		JsonNode answer = web.post(INDEX + "/_search", "none", JSON.readTree(query));
		if (!answer.has("hits")) {
			throw new IllegalStateException("No answer to " + query + ": " + answer);
		}
	}

}
