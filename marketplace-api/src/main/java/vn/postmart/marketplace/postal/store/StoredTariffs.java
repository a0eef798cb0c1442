package vn.postmart.marketplace.postal.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.postal.domain.Tariff;
import vn.postmart.marketplace.postal.domain.Tariff.Band;
import vn.postmart.marketplace.postal.domain.Tariff.Step;
import vn.postmart.marketplace.postal.domain.Tariff.Terms;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.schema.DatabaseProperties;

/**
 * The tariffs, read once while the application starts, over the connection migrations
 * use: they change by migration alone, and a basket asks for quotes far too often to read
 * them again.
 */
final class StoredTariffs {

	private static final String TARIFFS = """
			select version, valid_from, heaviest_grams, extra_step_grams, island_basis_points, island_days,
				perishable_fee_vnd, cod_minimum_vnd, cod_basis_points, cod_ceiling_vnd
			from postal.tariff order by valid_from
			""";

	private static final String STEPS = """
			select b.version, b.reach, b.min_days, b.max_days, b.extra_step_fee_vnd, s.up_to_grams, s.fee_vnd
			from postal.tariff_band b join postal.tariff_step s on s.version = b.version and s.reach = b.reach
			order by b.version, b.reach, s.up_to_grams
			""";

	private final DatabaseProperties database;

	StoredTariffs(DatabaseProperties database) {
		this.database = database;
	}

	List<Tariff> load() throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.database.jdbcUrl(), this.database.ownerUser(),
				this.database.ownerPassword()); Statement statement = connection.createStatement()) {
			return tariffs(statement, bands(statement));
		}
	}

	private static List<Tariff> tariffs(Statement statement, Map<String, Map<Zone.Reach, Band>> bands)
			throws SQLException {
		List<Tariff> tariffs = new ArrayList<>();
		try (ResultSet row = statement.executeQuery(TARIFFS)) {
			while (row.next()) {
				String version = row.getString("version");
				tariffs.add(new Tariff(version, row.getDate("valid_from").toLocalDate(), terms(row),
						bands.getOrDefault(version, Map.of())));
			}
		}
		return tariffs;
	}

	private static Terms terms(ResultSet row) throws SQLException {
		return new Terms(Weight.grams(row.getLong("heaviest_grams")), Weight.grams(row.getLong("extra_step_grams")),
				row.getInt("island_basis_points"), row.getInt("island_days"), money(row, "perishable_fee_vnd"),
				money(row, "cod_minimum_vnd"), row.getInt("cod_basis_points"), money(row, "cod_ceiling_vnd"));
	}

	private static Map<String, Map<Zone.Reach, Band>> bands(Statement statement) throws SQLException {
		Map<String, Map<Zone.Reach, Band>> bands = new HashMap<>();
		try (ResultSet row = statement.executeQuery(STEPS)) {
			while (row.next()) {
				Step step = new Step(Weight.grams(row.getLong("up_to_grams")), money(row, "fee_vnd"));
				Band more = new Band(row.getInt("min_days"), row.getInt("max_days"), List.of(step),
						money(row, "extra_step_fee_vnd"));
				bands.computeIfAbsent(row.getString("version"), (version) -> new EnumMap<>(Zone.Reach.class))
					.merge(Zone.Reach.valueOf(row.getString("reach")), more, Band::plusSteps);
			}
		}
		return bands;
	}

	private static Money money(ResultSet row, String column) throws SQLException {
		return Money.vnd(row.getLong(column));
	}

}
