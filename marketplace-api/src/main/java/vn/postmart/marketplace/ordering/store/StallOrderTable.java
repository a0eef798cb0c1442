package vn.postmart.marketplace.ordering.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.ShipBy;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.ordering.domain.WeightTerms;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;

/** The orders of groups with their lines, all of a call in two round trips. */
@Component
class StallOrderTable {

	private static final String INSERT = """
			with placed as (
				insert into ordering.stall_order (id, group_id, code, stall_id, status, goods, fee, commission, tax,
					weight, most_goods, most_fee, tariff_version, expected_from, expected_to, ship_by,
					pre_order, version)
				values (:id, :group, :code, :stall, :status, :goods, :fee, :commission, :tax, :weight, :mostGoods,
					:mostFee, :tariff, :from, :to, :shipBy, :preOrder, 0)
				returning id
			), audited as (
				insert into ordering.order_change (order_id, version, status, cause, changed_at)
				select id, 0, :status, 'placed', :at from placed
			)
			insert into ordering.order_line (order_id, line, listing_id, name, name_en, unit_label, unit_label_en,
				quantity, price, total, weight, perishable, taxed, price_per_kg, weight_tolerance, estimated_weight,
				weighed)
			select placed.id, l.line, l.listing_id, l.name, l.name_en, l.unit, l.unit_en, l.quantity, l.price, l.total,
				l.weight, l.perishable, l.taxed, l.per_kg, l.tolerance, l.estimated, l.weighed
			from placed, unnest(:listings::uuid[], :names::text[], :namesEn::text[], :units::text[], :unitsEn::text[],
				:quantities::bigint[], :prices::bigint[], :totals::bigint[], :weights::bigint[],
				:perishables::boolean[], :taxed::boolean[], :perKg::bigint[], :tolerances::integer[],
				:estimates::bigint[], :weighed::boolean[]) with ordinality as l (listing_id, name, name_en, unit,
				unit_en, quantity, price, total, weight, perishable, taxed, per_kg, tolerance, estimated, weighed,
				line)
			""";

	private static final String ORDERS = """
			select id, group_id, code, stall_id, status, goods, fee, commission, tax, weight,
				coalesce(most_goods, goods) as most_goods, coalesce(most_fee, fee) as most_fee, tariff_version,
				expected_from, expected_to, ship_by, pre_order, put_off_from
			from ordering.stall_order where group_id = any(:groups) order by code
			""";

	private static final String LINES = """
			select l.order_id, l.listing_id, l.name, l.name_en, l.unit_label, l.unit_label_en, l.quantity, l.price,
				l.total, l.weight, l.perishable, l.taxed, l.price_per_kg, l.weight_tolerance, l.estimated_weight,
				l.weighed
			from ordering.order_line l join ordering.stall_order o on o.id = l.order_id
			where o.group_id = any(:groups) order by l.order_id, l.line
			""";

	private final DatabaseClient database;

	StallOrderTable(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(OrderGroup group) {
		return Flux.fromIterable(group.orders()).concatMap((order) -> insert(group, order)).then();
	}

	Mono<Map<UUID, List<StallOrder>>> ofGroups(Collection<UUID> groups) {
		UUID[] ids = groups.toArray(UUID[]::new);
		return this.database.sql(LINES)
			.bind("groups", ids)
			.map((row) -> Map.entry(Columns.id(row, "order_id"), OrderGroupRows.line(row)))
			.all()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
			.flatMap((lines) -> orders(ids, lines));
	}

	private Mono<Map<UUID, List<StallOrder>>> orders(UUID[] groups, Map<UUID, List<OrderLine>> lines) {
		return this.database.sql(ORDERS)
			.bind("groups", groups)
			.map((row) -> Map.entry(Columns.id(row, "group_id"),
					OrderGroupRows.order(row, lines.getOrDefault(Columns.id(row, "id"), List.of()))))
			.all()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private Mono<Void> insert(OrderGroup group, StallOrder order) {
		List<OrderLine> lines = order.lines();
		return bind(this.database.sql(INSERT), order.shipBy()).bind("id", order.id().value())
			.bind("group", group.id())
			.bind("code", order.code())
			.bind("stall", order.stallId().value())
			.bind("status", order.status().name())
			.bind("goods", order.goods().amount())
			.bind("fee", order.fee().amount())
			.bind("commission", order.charges().commission().amount())
			.bind("tax", order.charges().tax().amount())
			.bind("weight", order.weight().grams())
			.bind("mostGoods", order.most().goods().amount())
			.bind("mostFee", order.most().fee().amount())
			.bind("tariff", order.tariffVersion())
			.bind("from", order.expectedFrom())
			.bind("to", order.expectedTo())
			.bind("at", group.placedAt())
			.bind("listings", lines.stream().map((line) -> line.listingId().value()).toArray(UUID[]::new))
			.bind("names", lines.stream().map(OrderLine::name).toArray(String[]::new))
			.bind("namesEn", lines.stream().map(OrderLine::nameEn).toArray(String[]::new))
			.bind("units", lines.stream().map(OrderLine::unitLabel).toArray(String[]::new))
			.bind("unitsEn", lines.stream().map(OrderLine::unitLabelEn).toArray(String[]::new))
			.bind("quantities", lines.stream().map((line) -> line.quantity().thousandths()).toArray(Long[]::new))
			.bind("prices", lines.stream().map((line) -> line.price().amount()).toArray(Long[]::new))
			.bind("totals", lines.stream().map((line) -> line.total().amount()).toArray(Long[]::new))
			.bind("weights", lines.stream().map((line) -> line.weight().grams()).toArray(Long[]::new))
			.bind("perishables", lines.stream().map(OrderLine::perishable).toArray(Boolean[]::new))
			.bind("taxed", lines.stream().map(OrderLine::taxed).toArray(Boolean[]::new))
			.bind("perKg", terms(lines, (terms) -> terms.catchWeight().perKilogram().amount()).toArray(Long[]::new))
			.bind("tolerances", terms(lines, (terms) -> terms.catchWeight().tolerancePercent()).toArray(Integer[]::new))
			.bind("estimates", terms(lines, (terms) -> terms.estimated().grams()).toArray(Long[]::new))
			.bind("weighed", terms(lines, WeightTerms::weighed).toArray(Boolean[]::new))
			.then();
	}

	/** Of each line, null for one that is not weighed. */
	private static <T> Stream<@Nullable T> terms(List<OrderLine> lines, Function<WeightTerms, T> value) {
		return lines.stream().map(OrderLine::terms).map((terms) -> (terms != null) ? value.apply(terms) : null);
	}

	private static GenericExecuteSpec bind(GenericExecuteSpec insert, @Nullable ShipBy shipBy) {
		return (shipBy != null) ? insert.bind("shipBy", shipBy.day()).bind("preOrder", shipBy.preOrder())
				: insert.bindNull("shipBy", LocalDate.class).bind("preOrder", false);
	}

}
