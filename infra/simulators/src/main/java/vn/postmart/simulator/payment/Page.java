package vn.postmart.simulator.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.json.Json;

/**
 * A Stripe list: newest first, with {@code limit}, {@code starting_after} and
 * {@code created[…]}.
 */
final class Page {

	private static final int MOST = 100;

	private static final int USUAL = 10;

	private Page() {
	}

	/** The page that {@code call} asks for. */
	static Reply of(Call call, Collection<ObjectNode> oldestFirst) {
		List<ObjectNode> matching = new ArrayList<>(oldestFirst.stream().filter(created(call)).toList());
		Collections.reverse(matching);
		List<ObjectNode> wanted = matching.subList(skip(call, matching), matching.size());
		int limit = limit(call);
		ArrayNode data = Json.array();
		wanted.stream().limit(limit).forEach(data::add);
		ObjectNode body = Json.object().put("object", "list").put("url", call.path());
		body.put("has_more", wanted.size() > limit).set("data", data);
		return Reply.json(200, body);
	}

	private static int limit(Call call) {
		long limit = call.query("limit").map(text -> whole("limit", text)).orElse((long) USUAL);
		if (limit < 1 || limit > MOST) {
			throw StripeError.parameter("parameter_invalid_integer", "limit", "limit must be from 1 to 100");
		}
		return (int) limit;
	}

	private static int skip(Call call, List<ObjectNode> matching) {
		String after = call.query("starting_after").orElse("");
		if (after.isEmpty()) {
			return 0;
		}
		return matching.stream().map(Page::id).toList().indexOf(after) + 1;
	}

	private static Predicate<ObjectNode> created(Call call) {
		long from = call.query("created[gte]").map(text -> whole("created", text)).orElse(Long.MIN_VALUE);
		long to = call.query("created[lte]").map(text -> whole("created", text)).orElse(Long.MAX_VALUE);
		return node -> node.path("created").asLong() >= from && node.path("created").asLong() <= to;
	}

	private static String id(ObjectNode node) {
		return node.path("id").asString();
	}

	private static long whole(String name, String text) {
		try {
			return Long.parseLong(text);
		}
		catch (NumberFormatException ex) {
			throw StripeError.parameter("parameter_invalid_integer", name, "Invalid integer: " + text);
		}
	}

}
