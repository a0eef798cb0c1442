package vn.postmart.benchmark.market;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import vn.postmart.launcher.engine.Credentials;

/** The stalls in the database. */
public final class StallTable {

	private static final String INSERT = """
			insert into seller.stall (id, owner_subject, kind, name, owner_name, phone, province_code, commune_code, street,
				office_code, about, about_en, payout_bank_bin, payout_account_number, payout_holder, since, version)
			values (?, ?, 'HOUSEHOLD', ?, ?, ?, ?, ?, 'Thôn Kép', ?, ?, '', '970405', '0123456789', ?, now(), 1)
			""";

	private static final int BATCH = 1000;

	private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi",
			"Đỗ", "Ngô", "Lò", "Sùng", "Giàng", "Thạch", "Y", "Rơ Chăm");

	private static final List<String> GIVEN = List.of("An", "Bình", "Chiến", "Dung", "Hạnh", "Hoa", "Hùng", "Lan",
			"Mai", "Năm", "Phúc", "Quý", "Sáu", "Tâm", "Thảo", "Tuấn", "Út", "Xuân");

	private static final List<String> KINDS = List.of("Vườn", "Nhà", "Trại", "Rẫy", "Nông sản", "Gian hàng");

	private final String url;

	private final Credentials account;

	public StallTable(String url, Credentials account) {
		this.url = url;
		this.account = account;
	}

	/** Writes as many stalls, spread over the places. */
	List<Stall> fill(List<Place> places, int count, long seed) {
		Random random = new Random(seed);
		List<Stall> stalls = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(url, account.user(), account.password());
				PreparedStatement insert = connection.prepareStatement(INSERT)) {
			connection.setAutoCommit(false);
			for (int i = 0; i < count; i++) {
				stalls.add(add(insert, i, places.get(random.nextInt(places.size())), random));
				if (i % BATCH == BATCH - 1 || i == count - 1) {
					run(insert);
				}
			}
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The stalls cannot be written", ex);
		}
		return stalls;
	}

	private static Stall add(PreparedStatement insert, int number, Place place, Random random) throws SQLException {
		UUID id = id(random);
		String owner = one(FAMILIES, random) + " Thị " + one(GIVEN, random);
		String name = one(KINDS, random) + " " + owner + " " + place.name();
		insert.setObject(1, id);
		insert.setString(2, "bench-" + number);
		insert.setString(3, name);
		insert.setString(4, owner);
		insert.setString(5, "+849%08d".formatted(number));
		insert.setString(6, place.province());
		insert.setString(7, place.commune());
		insert.setString(8, place.office());
		insert.setString(9, "Nhà làm vườn ở " + place.name() + " đã ba đời.");
		insert.setString(10, owner);
		insert.addBatch();
		return new Stall(id, "bench-" + number, name, place);
	}

	/** Of version 7 by its looks, as all ids are. */
	private static UUID id(Random random) {
		return new UUID((random.nextLong() & ~0xF000L) | 0x7000L, (random.nextLong() & ~(3L << 62)) | (2L << 62));
	}

	private static void run(PreparedStatement insert) throws SQLException {
		int[] written = insert.executeBatch();
		if (written.length == 0) {
			throw new IllegalStateException("No stall was written");
		}
	}

	private static String one(List<String> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

}
