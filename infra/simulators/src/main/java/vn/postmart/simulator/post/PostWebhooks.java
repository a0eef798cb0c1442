package vn.postmart.simulator.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;
import vn.postmart.simulator.post.PostFact.CodRemitted;
import vn.postmart.simulator.post.PostFact.Delivered;
import vn.postmart.simulator.post.PostFact.Moved;
import vn.postmart.simulator.webhook.Hmac;
import vn.postmart.simulator.webhook.Signer;
import vn.postmart.simulator.webhook.Webhook;

/**
 * What the carrier tells the marketplace.
 */
final class PostWebhooks {

	private PostWebhooks() {
	}

	/** The event that tells of a fact; empty when the marketplace is not told. */
	static Optional<Webhook> of(PostFact fact) {
		return switch (fact) {
			case Moved moved -> Optional.of(item(moved.itemId(), moved.event()));
			case Delivered delivered -> Optional.of(item(delivered.itemId(), delivered.event()));
			case CodRemitted remitted -> Optional.of(remittance(remitted.remittance()));
			case PostFact.PreAdvised _, PostFact.Accepted _, PostFact.AcceptanceRefused _, PostFact.Cancelled _,
					PostFact.HandedOver _, PostFact.CodCounted _ ->
				Optional.empty();
		};
	}

	/** Signs {@code id.timestamp.body}, the timestamp in seconds. */
	static Signer signer(String secret) {
		Hmac hmac = new Hmac(secret);
		return (id, body, sentAt) -> {
			String timestamp = String.valueOf(sentAt.getEpochSecond());
			String signature = "v1=" + hmac.of(id + '.' + timestamp + '.' + body);
			return Map.of("X-Post-Event-Id", id, "X-Post-Timestamp", timestamp, "X-Post-Signature", signature);
		};
	}

	private static Webhook item(String itemId, ItemEvent event) {
		return new Webhook(event.id(), "item.event/" + event.code() + '/' + itemId,
				() -> Json.write(itemBody(itemId, event)));
	}

	private static ObjectNode itemBody(String itemId, ItemEvent event) {
		ObjectNode body = Json.object()
			.put("eventId", event.id())
			.put("type", "item.event")
			.put("itemId", itemId)
			.put("code", event.code().name())
			.put("officeCode", event.officeCode())
			.put("provinceCode", event.provinceCode())
			.put("occurredAt", CarrierTime.format(event.occurredAt()))
			.put("note", event.code().note());
		return (event.codCollectedVnd() > 0) ? body.put("codCollectedVnd", event.codCollectedVnd()) : body;
	}

	private static Webhook remittance(Remittance remittance) {
		return new Webhook(remittance.eventId(), "cod.remitted/" + remittance.batchId(),
				() -> Json.write(remittanceBody(remittance)));
	}

	private static ObjectNode remittanceBody(Remittance remittance) {
		List<Remittance.Item> items = remittance.items();
		ObjectNode body = Json.object()
			.put("eventId", remittance.eventId())
			.put("type", "cod.remitted")
			.put("batchId", remittance.batchId())
			.put("remittedAt", CarrierTime.format(remittance.remittedAt()));
		body.set("items", Json.tree(items));
		return body.put("totalVnd", remittance.totalVnd());
	}

}
