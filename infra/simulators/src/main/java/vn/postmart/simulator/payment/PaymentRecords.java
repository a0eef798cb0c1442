package vn.postmart.simulator.payment;

import java.time.Duration;
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

/**
 * All sessions, intents, refunds, events and kept answers, as the facts make them. Not
 * safe for threads.
 */
final class PaymentRecords implements State<PaymentFact> {

	/** How long Stripe keeps an idempotency key. */
	private static final Duration KEY_LIFE = Duration.ofHours(24);

	private final Map<String, Session> sessions = new LinkedHashMap<>();

	private final Map<String, Session> openSessions = new LinkedHashMap<>();

	private final Map<String, Intent> intents = new LinkedHashMap<>();

	private final Map<String, String> intentIdByCharge = new HashMap<>();

	private final Map<String, Refund> refunds = new LinkedHashMap<>();

	private final Map<String, StripeEvent> events = new LinkedHashMap<>();

	private final Map<String, Line<PaymentFact>> answers = new HashMap<>();

	Optional<Session> session(String id) {
		return Optional.ofNullable(this.sessions.get(id));
	}

	Collection<Session> sessions() {
		return Collections.unmodifiableCollection(this.sessions.values());
	}

	/** The open sessions whose time is over. */
	List<Session> overdue(Instant now) {
		return this.openSessions.values()
			.stream()
			.filter(session -> session.expiresAt() <= now.getEpochSecond())
			.toList();
	}

	Optional<Intent> intent(String id) {
		return Optional.ofNullable(this.intents.get(id));
	}

	Optional<Intent> intentOf(Session session) {
		return Optional.ofNullable(session.intentId()).flatMap(this::intent);
	}

	/** The open session that an intent belongs to. */
	Optional<Session> openSessionOf(Intent intent) {
		return this.openSessions.values().stream().filter(open -> intent.id().equals(open.intentId())).findFirst();
	}

	Optional<Intent> intentOfCharge(String chargeId) {
		return Optional.ofNullable(this.intentIdByCharge.get(chargeId)).flatMap(this::intent);
	}

	Collection<Intent> intents() {
		return Collections.unmodifiableCollection(this.intents.values());
	}

	Optional<Refund> refund(String id) {
		return Optional.ofNullable(this.refunds.get(id));
	}

	Collection<Refund> refunds() {
		return Collections.unmodifiableCollection(this.refunds.values());
	}

	Optional<StripeEvent> event(String id) {
		return Optional.ofNullable(this.events.get(id));
	}

	Collection<StripeEvent> events() {
		return Collections.unmodifiableCollection(this.events.values());
	}

	/** What was answered under an idempotency key that is still kept. */
	Optional<Answer> answer(String key, Instant now) {
		return Optional.ofNullable(this.answers.get(key))
			.filter(line -> line.at().plus(KEY_LIFE).isAfter(now))
			.map(line -> line.fact().answer());
	}

	@Override
	public void apply(Line<PaymentFact> line) {
		PaymentFact fact = line.fact();
		Optional.ofNullable(fact.session()).ifPresent(this::put);
		Optional.ofNullable(fact.intent()).ifPresent(this::put);
		Optional.ofNullable(fact.refund()).ifPresent(refund -> this.refunds.put(refund.id(), refund));
		Optional.ofNullable(fact.answer()).ifPresent(answer -> this.answers.put(answer.key(), line));
		fact.events().forEach(ref -> this.events.put(ref.id(), new StripeEvent(ref, line.at(), fact)));
	}

	private void put(Session session) {
		this.sessions.put(session.id(), session);
		this.openSessions.remove(session.id());
		if (session.status() == SessionStatus.OPEN) {
			this.openSessions.put(session.id(), session);
		}
	}

	private void put(Intent intent) {
		this.intents.put(intent.id(), intent);
		Optional.ofNullable(intent.chargeId()).ifPresent(charge -> this.intentIdByCharge.put(charge, intent.id()));
	}

}
