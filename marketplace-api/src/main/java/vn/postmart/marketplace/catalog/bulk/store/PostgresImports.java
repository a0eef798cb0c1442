package vn.postmart.marketplace.catalog.bulk.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.bulk.CellFault;
import vn.postmart.marketplace.catalog.bulk.ImportId;
import vn.postmart.marketplace.catalog.bulk.ImportJob;
import vn.postmart.marketplace.catalog.bulk.Imports;
import vn.postmart.marketplace.catalog.bulk.JudgedRow;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresImports implements Imports {

	private static final String ADD = """
			insert into catalog.import
				(id, stall_id, created_by, state, format, columns, rows, good, bad, done, created_at, changed_at)
			values (:id, :stall, :by, :state, :format, :columns, :rows, 0, 0, 0, :at, :at)
			""";

	private static final String ADD_ROWS = """
			insert into catalog.import_row (import_id, number, cells)
			select :id, number, cells from jsonb_to_recordset(:rows::jsonb) as sent (number integer, cells jsonb)
			""";

	private static final String COLUMNS = """
			select id, stall_id, created_by, state, format, columns, rows, good, bad, done, created_at, changed_at
			from catalog.import
			""";

	private static final String PUT = """
			update catalog.import
			set state = :state, good = :good, bad = :bad, done = :done, changed_at = :at
			where id = :id
			""";

	private static final String UNCHECKED = """
			select number, cells::text as cells
			from catalog.import_row
			where import_id = :id and draft is null and errors is null
			order by number
			limit :size
			""";

	private static final String REPEATED = """
			select number, earlier
			from (
				select number, min(number) over (partition by cells ->> 'STALL', cells ->> 'CODE') as earlier
				from catalog.import_row
				where import_id = :id and cells ->> 'CODE' is not null
			) as coded
			where number > earlier
			""";

	private static final String KEEP = """
			update catalog.import_row
			set draft = nullif(judged.draft, 'null'::jsonb),
				errors = case when jsonb_array_length(judged.faults) > 0 then judged.faults end
			from jsonb_to_recordset(:rows::jsonb) as judged (number integer, draft jsonb, faults jsonb)
			where import_row.import_id = :id and import_row.number = judged.number
			""";

	private static final String BAD = """
			select number, cells::text as cells, errors::text as errors
			from catalog.import_row
			where import_id = :id and number > :after and errors is not null
			order by number
			limit :size
			""";

	private static final int ROWS_AT_ONCE = 2000;

	private final DatabaseClient client;

	PostgresImports(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> add(ImportJob job, List<SheetRow> rows) {
		StallId stall = job.stall();
		GenericExecuteSpec statement = this.client.sql(ADD)
			.bind("id", job.id().value())
			.bind("by", job.createdBy())
			.bind("state", job.state().name())
			.bind("format", job.format().name())
			.bind("columns", job.columns().stream().map(SheetColumn::key).toArray(String[]::new))
			.bind("rows", job.rows())
			.bind("at", job.createdAt());
		return ((stall != null) ? statement.bind("stall", stall.value()) : statement.bindNull("stall", UUID.class))
			.then()
			.thenMany(Flux.defer(() -> Flux.fromIterable(rows).buffer(ROWS_AT_ONCE)))
			.concatMap((some) -> addRows(job.id(), some))
			.then();
	}

	private Mono<Void> addRows(ImportId id, List<SheetRow> rows) {
		return this.client.sql(ADD_ROWS).bind("id", id.value()).bind("rows", RowsJson.write(rows)).then();
	}

	@Override
	public Mono<ImportJob> find(ImportId id) {
		return this.client.sql(COLUMNS + "where id = :id").bind("id", id.value()).map(PostgresImports::job).one();
	}

	@Override
	public Mono<ImportJob> lock(ImportId id) {
		return this.client.sql(COLUMNS + "where id = :id for update")
			.bind("id", id.value())
			.map(PostgresImports::job)
			.one();
	}

	@Override
	public Flux<ImportJob> latest(@Nullable StallId stall, int size) {
		GenericExecuteSpec statement = (stall != null)
				? this.client.sql(COLUMNS + "where stall_id = :stall order by id desc limit :size")
					.bind("stall", stall.value())
				: this.client.sql(COLUMNS + "where stall_id is null order by id desc limit :size");
		return statement.bind("size", size).map(PostgresImports::job).all();
	}

	@Override
	public Mono<Void> put(ImportJob job) {
		return this.client.sql(PUT)
			.bind("id", job.id().value())
			.bind("state", job.state().name())
			.bind("good", job.good())
			.bind("bad", job.bad())
			.bind("done", job.done())
			.bind("at", job.changedAt())
			.then();
	}

	@Override
	public Flux<SheetRow> unchecked(ImportId id, int size) {
		return this.client.sql(UNCHECKED).bind("id", id.value()).bind("size", size).map(PostgresImports::row).all();
	}

	@Override
	public Mono<Map<Integer, Integer>> repeated(ImportId id) {
		return this.client.sql(REPEATED)
			.bind("id", id.value())
			.map((row) -> Map.entry(Columns.small(row, "number"), Columns.small(row, "earlier")))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	@Override
	public Mono<Void> keep(ImportId id, List<JudgedRow> rows) {
		return this.client.sql(KEEP).bind("id", id.value()).bind("rows", RowsJson.write(rows)).then();
	}

	@Override
	public Flux<BadRow> bad(ImportId id, int after, int size) {
		return this.client.sql(BAD)
			.bind("id", id.value())
			.bind("after", after)
			.bind("size", size)
			.map(PostgresImports::badRow)
			.all();
	}

	private static SheetRow row(Readable row) {
		return RowsJson.read(
				"{\"number\": %d, \"cells\": %s}".formatted(Columns.small(row, "number"), Columns.text(row, "cells")),
				SheetRow.class);
	}

	private static BadRow badRow(Readable row) {
		return new BadRow(row(row), List.of(RowsJson.read(Columns.text(row, "errors"), CellFault[].class)));
	}

	private static ImportJob job(Readable row) {
		UUID stall = row.get("stall_id", UUID.class);
		List<SheetColumn> columns = Arrays.stream(Objects.requireNonNull(row.get("columns", String[].class)))
			.flatMap((key) -> SheetColumn.of(key).stream())
			.toList();
		return new ImportJob(new ImportId(Columns.id(row, "id")), (stall != null) ? new StallId(stall) : null,
				Columns.text(row, "created_by"), Columns.named(row, "state", ImportJob.State.class),
				Columns.named(row, "format", SheetFormat.class), columns, Columns.small(row, "rows"),
				Columns.small(row, "good"), Columns.small(row, "bad"), Columns.small(row, "done"),
				Columns.instant(row, "created_at"), Columns.instant(row, "changed_at"));
	}

}
