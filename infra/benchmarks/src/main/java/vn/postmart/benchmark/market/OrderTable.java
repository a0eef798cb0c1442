package vn.postmart.benchmark.market;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import vn.postmart.launcher.engine.Credentials;

/** Orders in the database that have been shipped, as a recall finds them. */
public final class OrderTable {

	/** Of how many orders one has goods of the lot that is recalled. */
	public static final int SHARE = 10;

	private static final String LOT = "select id from inventory.lot order by id limit 1";

	private static final String RESERVATIONS = """
			insert into inventory.reservation (reference, state, created_at)
			select 'bench-' || n, 'SHIPPED', now() - n * interval '1 second' from generate_series(1, ?) n
			on conflict do nothing
			""";

	private static final String LINES = """
			with lot as (
				select id, listing_id, row_number() over (order by id) as number
				from (select id, listing_id from inventory.lot order by id limit 1000) oldest
			)
			insert into inventory.reservation_line (reference, lot_id, listing_id, quantity)
			select 'bench-' || n, lot.id, lot.listing_id, 1000
			from generate_series(1, ?) n
			join lot on lot.number = case when n % ? = 0 then 1 else 2 + n % 999 end
			on conflict do nothing
			""";

	/** The last digit of an item identifier is the check digit of UPU's S10. */
	private static final String PARCELS = """
			insert into postal.consignment (id, item_id, reference, label, sender_ref, sender, recipient, delivery,
				contents, weight_grams, cod_vnd, perishable, state, created_at)
			select gen_random_uuid(), 'RB' || serial || case rest when 0 then 5 when 1 then 0 else 11 - rest end || 'VN',
				'bench-' || n, 'PM-' || n, 'bench',
				'{"name": "Nhà vườn", "phone": "+84900000001", "provinceCode": "24", "communeCode": "07210",
					"street": "Thôn Kép"}',
				'{"name": "Người mua", "phone": "+84900000002", "provinceCode": "01", "communeCode": "00004",
					"street": "Số 5"}',
				'DOOR', '[{"description": "Vải thiều", "quantity": 1, "unit": "kg", "grams": 1000, "vnd": 50000}]', 1000,
				0, false, 'DELIVERED', now() - n * interval '1 second'
			from generate_series(1, ?) n
			cross join lateral (select lpad(n::text, 8, '0') as serial) numbered
			cross join lateral (
				select sum(substr(serial, place, 1)::int * weight) % 11 as rest
				from unnest(array[8, 6, 4, 2, 3, 5, 9, 7]) with ordinality as weighed (weight, at)
				cross join lateral (select at::int as place) digit
			) checked
			on conflict do nothing
			""";

	private final String url;

	private final Credentials account;

	public OrderTable(String url, Credentials account) {
		this.url = url;
		this.account = account;
	}

	/**
	 * Writes as many orders, unless they are there.
	 * @return the lot that every {@value #SHARE}th of them has goods of
	 */
	public UUID fill(int orders) {
		try (Connection connection = DriverManager.getConnection(url, account.user(), account.password())) {
			write(connection, RESERVATIONS, orders);
			write(connection, LINES, orders, SHARE);
			write(connection, PARCELS, orders);
			write(connection, "analyze inventory.reservation, inventory.reservation_line, postal.consignment");
			return lot(connection);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The orders cannot be written", ex);
		}
	}

	private static void write(Connection connection, String sql, int... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) {
				statement.setInt(i + 1, parameters[i]);
			}
			statement.executeUpdate();
		}
	}

	private static UUID lot(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(LOT);
				ResultSet found = statement.executeQuery()) {
			if (!found.next()) {
				throw new IllegalStateException("There is no lot");
			}
			return found.getObject(1, UUID.class);
		}
	}

}
