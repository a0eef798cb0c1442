package vn.postmart.simulator.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;

/**
 * What a simulator did, one JSON object a line: {@code seq}, {@code at}, then the fact's
 * own fields, among them {@code effect}, {@code key} and {@code amountVnd}. It is the
 * witness in audits and the state after a restart.
 *
 * @param <F> the facts it holds
 */
public final class Journal<F extends Fact> implements AutoCloseable {

	private final JournalFile file;

	private final Class<F> type;

	private final Clock clock;

	private long seq;

	private Journal(JournalFile file, Class<F> type, Clock clock) {
		this.file = file;
		this.type = type;
		this.clock = clock;
	}

	/** Opens or creates the journal; refused when another simulator holds it. */
	public static <F extends Fact> Journal<F> open(Path path, Class<F> type, Clock clock) {
		return new Journal<>(new JournalFile(path), type, clock);
	}

	/**
	 * Reads every line written before, oldest first. To be called once, before anything
	 * is appended.
	 */
	public synchronized void replay(Consumer<Line<F>> reader) {
		try (Stream<String> lines = this.file.lines()) {
			lines.map(Json::read).forEach(line -> reader.accept(parse(line)));
		}
	}

	@CanIgnoreReturnValue
	public synchronized Line<F> append(F fact) {
		Line<F> line = new Line<>(this.seq + 1, this.clock.instant(), fact);
		ObjectNode json = Json.object().put("seq", line.seq()).put("at", line.at().toString());
		json.setAll((ObjectNode) Json.tree(fact));
		this.file.append(Json.write(json));
		this.seq = line.seq();
		return line;
	}

	/** The lines that {@code query} asks for, as they were written. */
	public List<JsonNode> read(JournalQuery query) {
		try (Stream<String> lines = this.file.lines()) {
			return lines.skip(query.after()).map(Json::read).filter(query::wants).limit(query.limit()).toList();
		}
	}

	@Override
	public synchronized void close() {
		this.file.close();
	}

	private Line<F> parse(JsonNode line) {
		this.seq = line.path("seq").asLong();
		return new Line<>(this.seq, Instant.parse(line.path("at").asString()), Json.as(line, this.type));
	}

}
