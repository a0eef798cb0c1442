package vn.postmart.simulator.webhook;

import vn.postmart.simulator.journal.Fact;

/**
 * An event that will not be offered again.
 *
 * @param effect delivered, dropped (by a fault) or abandoned
 * @param key the event's id
 * @param attempts how often it was offered
 */
record Settled(String effect, String key, int attempts) implements Fact {

	static Settled delivered(String eventId, int attempts) {
		return new Settled("delivered", eventId, attempts);
	}

	static Settled dropped(String eventId) {
		return new Settled("dropped", eventId, 0);
	}

	static Settled abandoned(String eventId, int attempts) {
		return new Settled("abandoned", eventId, attempts);
	}

	@Override
	public long amountVnd() {
		return 0;
	}

}
