package vn.postmart.marketplace.catalog.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.bulk.ImportJob.State;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportJobTests {

	private static final Instant NOW = Instant.parse("2026-06-07T02:15:00Z");

	private static final ImportJob TAKEN = ImportJob.taken(new ImportId(new UUID(0, 1)), null, "operator",
			SheetFormat.CSV, List.of(SheetColumn.STALL, SheetColumn.CODE), 10, NOW);

	@Test
	void waitsOnceEveryRowIsJudged() {
		ImportJob half = TAKEN.judged(4, 1, NOW);
		assertThat(half.state()).isEqualTo(State.CHECKING);
		assertThat(half.judged(4, 1, NOW).state()).isEqualTo(State.CHECKED);
	}

	@Test
	void isDoneOnceEveryGoodRowIsLoaded() {
		ImportJob running = TAKEN.judged(8, 2, NOW).started(true, NOW);
		assertThat(running.loaded(5, NOW).state()).isEqualTo(State.RUNNING);
		assertThat(running.loaded(5, NOW).loaded(3, NOW).state()).isEqualTo(State.DONE);
	}

	@Test
	void goesOnWhereItWasStopped() {
		ImportJob stopped = TAKEN.judged(10, 0, NOW).started(false, NOW).loaded(4, NOW).stopped(NOW);
		assertThat(stopped.state()).isEqualTo(State.STOPPED);
		assertThat(stopped.started(false, NOW).loaded(6, NOW).state()).isEqualTo(State.DONE);
	}

	@Test
	void loadsNothingBeforeItIsCheckedNorOnceItIsDoneNorWithBadRowsUnasked() {
		ImportJob checked = TAKEN.judged(8, 2, NOW);
		refuses(TAKEN, (job) -> job.started(true, NOW), "catalog.import-not-waiting");
		refuses(checked, (job) -> job.started(false, NOW), "catalog.import-bad-rows");
		refuses(checked, (job) -> job.stopped(NOW), "catalog.import-not-running");
		refuses(TAKEN.judged(0, 10, NOW), (job) -> job.started(true, NOW), "catalog.import-nothing-good");
		refuses(checked.started(true, NOW).loaded(8, NOW), (job) -> job.started(true, NOW),
				"catalog.import-not-waiting");
	}

	private static void refuses(ImportJob job, UnaryOperator<ImportJob> change, String reason) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> assertThat(change.apply(job)).isNull())
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
