package vn.postmart.launcher.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.postmart.launcher.demo.DemoApi.Upload;
import vn.postmart.launcher.demo.LoadStalls.Stall;

/**
 * Every stall offers what it has, with one harvest or pre-order and one photo. What an
 * earlier load offered is found by its name, so nothing is offered twice.
 */
final class LoadListings {

	/** What describes the demo and is no part of a request. */
	private static final List<String> NOTES = List.of("ref", "stallRef", "photo", "postable", "packing", "peakMonths",
			"notPostableReason", "notPostableReasonEn", "preOrder", "orderWindow");

	private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

	private static final LocalTime OPENS = LocalTime.of(8, 0);

	private static final LocalTime CLOSES = LocalTime.of(20, 0);

	private static final int WEEK = 7;

	private final DemoApi api;

	private final Map<String, Stall> stalls;

	private final LocalDate today;

	LoadListings(DemoApi api, Map<String, Stall> stalls, LocalDate today) {
		this.api = api;
		this.stalls = stalls;
		this.today = today;
	}

	/**
	 * The ids of the listings by their ref.
	 * @param each is called after each listing
	 */
	Map<String, String> load(Runnable each) {
		Map<String, String> ids = new ConcurrentHashMap<>();
		SideBySide.each(DemoFile.each("listings.json"), (listing) -> {
			ids.put(listing.get("ref").asString(), offered(listing));
			each.run();
		});
		return ids;
	}

	private String offered(JsonNode listing) {
		Stall stall = Objects.requireNonNull(stalls.get(listing.get("stallRef").asString()));
		String path = "/stalls/" + stall.id() + "/listings";
		JsonNode found = api.get(stall.owner(), path)
			.get("items")
			.valueStream()
			.filter((own) -> own.get("name").equals(listing.get("name")))
			.findFirst()
			.orElseGet(() -> offer(stall, path, listing));
		String id = found.get("id").asString();
		if (found.path("photos").isEmpty()) {
			addPhoto(stall, path + "/" + id, listing.get("photo"));
		}
		return id;
	}

	private JsonNode offer(Stall stall, String path, JsonNode listing) {
		ObjectNode body = listing.deepCopy().asObject();
		body.remove(NOTES);
		if (listing.has("preOrder")) {
			body.remove("lot");
			body.put("unharvested", true);
		}
		else {
			body.set("lot", lot(listing.get("lot").deepCopy().asObject()));
		}
		String key = listing.get("ref").asString() + "-" + today;
		JsonNode offered = api.post(stall.owner(), path, "demo-listing-" + key, body);
		timed(stall, path + "/" + offered.get("id").asString(), key, listing);
		return offered;
	}

	/** What is sold before its harvest, or at certain times only. */
	private void timed(Stall stall, String path, String key, JsonNode listing) {
		if (listing.has("preOrder")) {
			JsonNode ahead = listing.get("preOrder");
			api.post(stall.owner(), path + "/pre-orders", "demo-pre-order-" + key, Map.of("shipBy",
					today.plusDays(ahead.get("shipInDays").asInt()).toString(), "cap", ahead.get("cap").asInt()));
		}
		if (listing.has("orderWindow")) {
			JsonNode window = listing.get("orderWindow");
			api.post(stall.owner(), path + "/order-windows", "demo-order-window-" + key,
					Map.of("opensAt", at(today.minusDays(window.get("openedDaysAgo").asInt()), OPENS), "closesAt",
							at(today.plusDays(window.get("closesInDays").asInt()), CLOSES), "shipOn",
							today.plusDays(window.get("shipInDays").asInt()).toString(), "repeatDays", WEEK));
		}
	}

	private static String at(LocalDate day, LocalTime time) {
		return day.atTime(time).toInstant(VIETNAM).toString();
	}

	/** The file says how fresh goods are; a request says since when. */
	private ObjectNode lot(ObjectNode lot) {
		LocalDate harvested = today.minusDays(lot.remove("harvestedDaysAgo").asInt());
		LocalDate bestBefore = harvested.plusDays(lot.remove("shelfDays").asInt());
		return lot.put("harvestedOn", harvested.toString()).put("bestBefore", bestBefore.toString());
	}

	private void addPhoto(Stall stall, String path, JsonNode photo) {
		String file = photo.get("file").asString();
		String alt = URLEncoder.encode(photo.get("alt").asString(), StandardCharsets.UTF_8);
		api.upload(stall.owner(), path + "/photos?alt=" + alt,
				new Upload("image/jpeg", "demo-" + file.replaceAll("[^A-Za-z0-9]", "-"), DemoFile.bytes(file)));
	}

}
