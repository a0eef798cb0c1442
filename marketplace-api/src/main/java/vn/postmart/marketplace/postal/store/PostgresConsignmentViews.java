package vn.postmart.marketplace.postal.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.app.ConsignmentViews;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

/** Parcels with their way, each read whole in one statement. */
@Repository
final class PostgresConsignmentViews implements ConsignmentViews {

	private static final String SELECT = """
			select c.item_id, c.reference, c.label, c.sender_ref, c.sender::text as sender,
				c.recipient::text as recipient, c.delivery, c.point_code, c.contents::text as contents,
				coalesce(a.weight_grams, c.weight_grams) as weight_grams, c.cod_vnd, c.perishable, c.state, c.created_at,
				m.pre_advised_at, m.accepted_at, m.delivered_at, coalesce(e.events, '[]')::text as events
			from postal.consignment c
			left join postal.acceptance a on a.consignment_id = c.id
			left join lateral (
				select min(at) filter (where to_state = 'PRE_ADVISED') as pre_advised_at,
					min(at) filter (where to_state = 'ACCEPTED') as accepted_at,
					min(at) filter (where to_state = 'DELIVERED') as delivered_at
				from postal.consignment_change where consignment_id = c.id
			) m on true
			left join lateral (
				select jsonb_agg(jsonb_build_object('code', code, 'state', state, 'at', at, 'office', office_code,
					'province', province_code) order by at, id) as events
				from postal.tracking_event where consignment_id = c.id
			) e on true
			""";

	private final DatabaseClient database;

	private final Documents documents;

	PostgresConsignmentViews(DatabaseClient database, Documents documents) {
		this.database = database;
		this.documents = documents;
	}

	@Override
	public Mono<ConsignmentView> byItem(ItemId itemId) {
		return byItems(List.of(itemId)).next();
	}

	@Override
	public Flux<ConsignmentView> byItems(Collection<ItemId> itemIds) {
		return views(select("where c.item_id = any(:itemIds)").bind("itemIds",
				itemIds.stream().map(ItemId::value).toArray(String[]::new)));
	}

	@Override
	public Flux<ConsignmentView> byReferences(Collection<String> references) {
		return views(
				select("where c.reference = any(:references)").bind("references", references.toArray(String[]::new)));
	}

	@Override
	public Flux<ConsignmentView> bySender(String senderRef, Collection<ConsignmentState> states, int limit) {
		return views(select("""
				where c.sender_ref = :senderRef and c.state = any(:states)
				order by c.created_at desc, c.id desc limit :limit
				""").bind("senderRef", senderRef)
			.bind("states", states.stream().map(Enum::name).toArray(String[]::new))
			.bind("limit", limit));
	}

	@Override
	public Flux<ConsignmentView> waitingAt(String officeCode, int limit) {
		return views(select("""
				where c.state = 'READY_FOR_PICKUP' and c.waits_at = :office
				order by c.seen_at, c.id limit :limit
				""").bind("office", officeCode).bind("limit", limit));
	}

	@Override
	public Flux<ConsignmentView> unadvisedSince(Instant moment, int limit) {
		return views(select("""
				where c.state = 'CREATED' and c.created_at < :moment
				order by c.created_at, c.id limit :limit
				""").bind("moment", moment.atOffset(ZoneOffset.UTC)).bind("limit", limit));
	}

	private GenericExecuteSpec select(String condition) {
		return this.database.sql(SELECT + condition);
	}

	private Flux<ConsignmentView> views(GenericExecuteSpec select) {
		return select.map(this::view).all();
	}

	private ConsignmentView view(Readable row) {
		return new ConsignmentView(new ItemId(Columns.text(row, "item_id")), Columns.text(row, "reference"),
				Columns.text(row, "label"), Columns.text(row, "sender_ref"),
				this.documents.party(Columns.text(row, "sender")), this.documents.party(Columns.text(row, "recipient")),
				DeliveryMode.valueOf(Columns.text(row, "delivery")), Columns.textOrNull(row, "point_code"),
				this.documents.contents(Columns.text(row, "contents")), Columns.weight(row, "weight_grams"),
				Columns.money(row, "cod_vnd"), Columns.value(row, "perishable", Boolean.class),
				ConsignmentState.valueOf(Columns.text(row, "state")), Columns.instant(row, "created_at"),
				Columns.instantOrNull(row, "pre_advised_at"), Columns.instantOrNull(row, "accepted_at"),
				Columns.instantOrNull(row, "delivered_at"), this.documents.events(Columns.text(row, "events")));
	}

}
