package vn.postmart.simulator.control;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.postmart.simulator.fault.Faults;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.journal.Journal;
import vn.postmart.simulator.webhook.Webhooks;

/**
 * The control interface that every simulator has.
 */
public final class ControlRoutes {

	private ControlRoutes() {
	}

	/**
	 * Faults, journal, webhooks and state.
	 * @param state what {@code GET /__sim/state} shows: figures to compare with one's own
	 * books
	 */
	public static List<Route> of(Faults faults, Journal<?> journal, Webhooks webhooks, Supplier<Object> state) {
		return Stream.of(of(faults, journal, state), new WebhookControl(webhooks).routes())
			.flatMap(List::stream)
			.toList();
	}

	/** The same for a simulator that tells nobody anything by itself. */
	public static List<Route> of(Faults faults, Journal<?> journal, Supplier<Object> state) {
		return Stream
			.of(new FaultControl(faults).routes(), new JournalControl(journal).routes(),
					List.of(Route.get("/__sim/state", call -> Reply.json(200, state.get()))))
			.flatMap(List::stream)
			.toList();
	}

}
