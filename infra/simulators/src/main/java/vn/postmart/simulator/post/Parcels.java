package vn.postmart.simulator.post;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.postmart.simulator.journal.Line;
import vn.postmart.simulator.journal.State;
import vn.postmart.simulator.post.PostFact.AcceptanceRefused;
import vn.postmart.simulator.post.PostFact.Accepted;
import vn.postmart.simulator.post.PostFact.Cancelled;
import vn.postmart.simulator.post.PostFact.CodCounted;
import vn.postmart.simulator.post.PostFact.CodRemitted;
import vn.postmart.simulator.post.PostFact.Delivered;
import vn.postmart.simulator.post.PostFact.HandedOver;
import vn.postmart.simulator.post.PostFact.Moved;
import vn.postmart.simulator.post.PostFact.PreAdvised;

/**
 * All parcels, as the facts make them; knows nothing else, so that replaying the journal
 * restores it. Not safe for threads.
 */
final class Parcels implements State<PostFact> {

	private final Map<String, Parcel> byItemId = new LinkedHashMap<>();

	private final Map<String, String> itemIdByKey = new HashMap<>();

	/** Parcels with a next step and since when they wait for it, longest first. */
	private final Map<String, Instant> moving = new LinkedHashMap<>();

	private int remittances;

	Optional<Parcel> find(String itemId) {
		return Optional.ofNullable(this.byItemId.get(itemId));
	}

	/** The parcel that was pre-advised under an idempotency key. */
	Optional<Parcel> byIdempotencyKey(String key) {
		return Optional.ofNullable(this.itemIdByKey.get(key)).flatMap(this::find);
	}

	Collection<Parcel> all() {
		return Collections.unmodifiableCollection(this.byItemId.values());
	}

	int remittances() {
		return this.remittances;
	}

	/** Every parcel with a next step. */
	List<String> moving() {
		return List.copyOf(this.moving.keySet());
	}

	/** The parcels that have waited for their next step at least since {@code moment}. */
	List<String> waitingSince(Instant moment) {
		return this.moving.entrySet()
			.stream()
			.takeWhile(entry -> !entry.getValue().isAfter(moment))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Whether a parcel has waited for its next step at least since {@code moment}. */
	boolean isWaitingSince(String itemId, Instant moment) {
		Instant since = this.moving.get(itemId);
		return since != null && !since.isAfter(moment);
	}

	@Override
	public void apply(Line<PostFact> line) {
		switch (line.fact()) {
			case PreAdvised fact -> add(fact, line.at());
			case Accepted fact -> put(get(fact.itemId()).accepted(fact.acceptance()), line.at());
			case Cancelled fact -> put(get(fact.itemId()).cancelled(), line.at());
			case Moved fact -> put(get(fact.itemId()).moved(fact.event()), line.at());
			case HandedOver fact -> put(get(fact.itemId()).handedOver(fact.handOver()), line.at());
			case Delivered fact -> put(get(fact.itemId()).moved(fact.event()), line.at());
			case CodCounted fact -> put(get(fact.itemId()).withCash(CashStatus.COUNTED), line.at());
			case CodRemitted fact -> remit(fact.remittance(), line.at());
			case AcceptanceRefused _ -> {
			}
		}
	}

	private void add(PreAdvised fact, Instant at) {
		put(Parcel.preAdvised(fact.advice(), fact.carrierReference(), at), at);
		if (fact.idempotencyKey() != null) {
			this.itemIdByKey.put(fact.idempotencyKey(), fact.key());
		}
	}

	private void remit(Remittance remittance, Instant at) {
		remittance.items().forEach(item -> put(get(item.itemId()).withCash(CashStatus.REMITTED), at));
		this.remittances++;
	}

	private Parcel get(String itemId) {
		return find(itemId).orElseThrow(() -> new IllegalStateException("The journal lacks the data of " + itemId));
	}

	private void put(Parcel parcel, Instant at) {
		this.byItemId.put(parcel.itemId(), parcel);
		this.moving.remove(parcel.itemId());
		if (Itinerary.next(parcel).isPresent()) {
			this.moving.put(parcel.itemId(), at);
		}
	}

}
