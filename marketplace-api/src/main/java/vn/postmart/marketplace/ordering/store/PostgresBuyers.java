package vn.postmart.marketplace.ordering.store;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import vn.postmart.marketplace.ordering.Buyer;
import vn.postmart.marketplace.ordering.Buyers;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresBuyers implements Buyers {

	private static final String SELECT = """
			select o.id, g.code, g.recipient_phone, g.language, g.buyer
			from ordering.stall_order o join ordering.order_group g on g.id = o.group_id
			where o.id = any(:orders)
			""";

	private final DatabaseClient database;

	PostgresBuyers(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<Buyer> of(Collection<OrderId> orders) {
		return this.database.sql(SELECT)
			.bind("orders", orders.stream().map(OrderId::value).toArray(UUID[]::new))
			.map(PostgresBuyers::buyer)
			.all();
	}

	private static Buyer buyer(Readable row) {
		return new Buyer(new OrderId(Columns.id(row, "id")), Columns.text(row, "code"),
				new VietnamesePhone(Columns.text(row, "recipient_phone")), Locale.of(Columns.text(row, "language")),
				row.get("buyer", String.class));
	}

}
