package vn.postmart.marketplace.catalog.bulk;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/** Checks the next rows of an import. Joins the caller's transaction. */
@Component
class CheckBatch {

	private final Imports imports;

	private final FindSurroundings findSurroundings;

	private final JudgeRow judgeRow;

	private final BulkProperties properties;

	private final Clock clock;

	CheckBatch(Imports imports, FindSurroundings findSurroundings, JudgeRow judgeRow, BulkProperties properties,
			Clock clock) {
		this.imports = imports;
		this.findSurroundings = findSurroundings;
		this.judgeRow = judgeRow;
		this.properties = properties;
		this.clock = clock;
	}

	Mono<ImportJob> check(ImportJob job) {
		return this.imports.unchecked(job.id(), this.properties.checked())
			.collectList()
			.flatMap((rows) -> this.findSurroundings.of(job, rows)
				.map((around) -> rows.stream().map((row) -> this.judgeRow.judge(row, around)).toList()))
			.flatMap((judged) -> keep(job, judged));
	}

	private Mono<ImportJob> keep(ImportJob job, List<JudgedRow> judged) {
		int good = Math.toIntExact(judged.stream().filter(JudgedRow::isGood).count());
		return this.imports.keep(job.id(), judged)
			.thenReturn(job.judged(good, judged.size() - good, this.clock.instant()));
	}

}
