package vn.postmart.simulator.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.postmart.simulator.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalTests {

	@TempDir
	Path directory;

	private Path file;

	private final MovableClock clock = new MovableClock("2026-11-21T02:00:00Z");

	record Paid(String effect, String key, long amountVnd) implements Fact {
	}

	@BeforeEach
	void name() {
		this.file = this.directory.resolve("journal.jsonl");
	}

	@Test
	void writesOneLinePerFact() throws IOException {
		try (Journal<Paid> journal = open()) {
			journal.append(new Paid("paid", "A", 5));
		}
		assertThat(this.file).hasContent("""
				{"seq":1,"at":"2026-11-21T02:00:00Z","effect":"paid","key":"A","amountVnd":5}
				""");
	}

	@Test
	void goesOnWhereItStopped() {
		try (Journal<Paid> journal = open()) {
			journal.append(new Paid("paid", "A", 5));
		}
		try (Journal<Paid> journal = open()) {
			assertThat(replay(journal)).containsExactly(new Line<>(1, this.clock.instant(), new Paid("paid", "A", 5)));
			assertThat(journal.append(new Paid("paid", "B", 7)).seq()).isEqualTo(2);
		}
	}

	@Test
	void cutsOffALineThatWasNotFinished() throws IOException {
		try (Journal<Paid> journal = open()) {
			journal.append(new Paid("paid", "A", 5));
		}
		Files.writeString(this.file, "{\"seq\":2,\"at\":\"2026-", StandardOpenOption.APPEND);
		try (Journal<Paid> journal = open()) {
			assertThat(replay(journal)).hasSize(1);
			journal.append(new Paid("paid", "B", 7));
			assertThat(replay(journal)).extracting(line -> line.fact().key()).containsExactly("A", "B");
		}
	}

	@Test
	void hasOneWriter() {
		try (Journal<Paid> journal = open()) {
			assertThat(replay(journal)).isEmpty();
			assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("Another");
		}
	}

	@Test
	void findsLinesByKeyAndEffect() {
		try (Journal<Paid> journal = open()) {
			journal.append(new Paid("paid", "A", 5));
			journal.append(new Paid("refunded", "A", 3));
			journal.append(new Paid("paid", "B", 7));
			assertThat(find(journal, 0, Optional.of("A"), Optional.empty())).containsExactly(1L, 2L);
			assertThat(find(journal, 0, Optional.empty(), Optional.of("paid"))).containsExactly(1L, 3L);
			assertThat(find(journal, 2, Optional.empty(), Optional.empty())).containsExactly(3L);
		}
	}

	private Journal<Paid> open() {
		return Journal.open(this.file, Paid.class, this.clock);
	}

	private static List<Line<Paid>> replay(Journal<Paid> journal) {
		List<Line<Paid>> lines = new ArrayList<>();
		journal.replay(lines::add);
		return lines;
	}

	private static List<Long> find(Journal<Paid> journal, long after, Optional<String> key, Optional<String> effect) {
		return journal.read(new JournalQuery(after, 10, key, effect))
			.stream()
			.map(line -> line.path("seq").asLong())
			.toList();
	}

}
