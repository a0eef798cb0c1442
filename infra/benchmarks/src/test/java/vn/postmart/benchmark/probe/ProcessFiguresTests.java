package vn.postmart.benchmark.probe;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessFiguresTests {

	@Test
	void addsUpTheFourTimesBehindAnAwkwardName() {
		String stat = "42 (a) b) S 1 42 42 0 -1 4194560 100 0 0 0 250 50 7 3 20 0 30 0 1000 0 0";
		assertThat(ProcessFigures.ticks(stat)).isEqualTo(310);
	}

	@Test
	void takesAnEndedProcessForNone() {
		assertThat(ProcessFigures.ticks(") ")).isZero();
	}

	@Test
	void knowsWhatThisProcessUses() {
		List<ProcessHandle> here = List.of(ProcessHandle.current());
		assertThat(ProcessFigures.processorMillis(here)).isPositive();
		assertThat(ProcessFigures.residentMegabytes(here)).isPositive();
	}

	@Test
	void addsUpASeries() {
		String meters = """
				# HELP jvm_memory_used_bytes
				jvm_memory_used_bytes{area="heap",id="Eden"} 1.5E6
				jvm_memory_used_bytes{area="heap",id="Old"} 500000.0
				jvm_memory_used_bytes{area="nonheap",id="Code"} 7.0
				""";
		assertThat(Meters.sum(meters, "jvm_memory_used_bytes{area=\"heap\"")).isEqualTo(2_000_000);
	}

	@Test
	void findsAQueryInTheLogOfTheEngine() {
		String line = "{\"@timestamp\":\"x\", \"elasticsearch.slowlog.source\":\"{\\\"size\\\":20}\"}";
		assertThat(SearchEngine.source(line)).isEqualTo("{\"size\":20}");
		String twice = "{\"elasticsearch.slowlog.source\":\"{\\\\\\\"size\\\\\\\":20}\"}";
		assertThat(SearchEngine.source(twice)).isEqualTo("{\"size\":20}");
	}

}
