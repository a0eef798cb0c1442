package vn.postmart.simulator.control;

import java.util.List;
import java.util.Optional;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.journal.Journal;
import vn.postmart.simulator.journal.JournalQuery;
import vn.postmart.simulator.json.MalformedJson;

/**
 * Shows the journal: {@code GET /__sim/journal?after=&limit=&key=&effect=}, oldest first.
 */
final class JournalControl {

	private static final int ALL = 1_000_000;

	private final Journal<?> journal;

	JournalControl(Journal<?> journal) {
		this.journal = journal;
	}

	List<Route> routes() {
		return List.of(Route.get("/__sim/journal", this::read));
	}

	private Reply read(Call call) {
		JournalQuery query = new JournalQuery(number(call, "after").orElse(0), number(call, "limit").orElse(ALL),
				call.query("key"), call.query("effect"));
		return Reply.json(200, this.journal.read(query));
	}

	private static Optional<Integer> number(Call call, String name) {
		try {
			return call.query(name).map(Integer::parseUnsignedInt);
		}
		catch (NumberFormatException ex) {
			throw new MalformedJson(name + " must be a whole number", ex);
		}
	}

}
