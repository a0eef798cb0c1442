package vn.postmart.marketplace.address.store;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.r2dbc.pool.ConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;

import vn.postmart.marketplace.address.OpeningHours;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.CompartmentSize;
import vn.postmart.marketplace.address.ServicePoint.Kind;
import vn.postmart.marketplace.address.app.PointQuery;
import vn.postmart.marketplace.support.PostgresForTests;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresServicePointsIntegrationTests {

	private static final Set<Kind> ANY = EnumSet.allOf(Kind.class);

	private final ConnectionPool connections = PostgresForTests.freshDatabase().pool(2);

	private final PostgresServicePoints points = new PostgresServicePoints(DatabaseClient.create(this.connections),
			new ServicePointJson(JsonMapper.builder().build()));

	@AfterEach
	void close() {
		this.connections.dispose();
	}

	@Test
	void givesBackWhatItWasGiven() {
		ServicePoint locker = locker("00025-L1", "00025");
		assertThat(this.points.put(locker).block()).isTrue();
		assertThat(this.points.find("00025-L1").block()).isEqualTo(locker);
		assertThat(this.points.find("00025-L2").blockOptional()).isEmpty();
	}

	@Test
	void replacesAPointWhole() {
		this.points.put(locker("00025-L1", "00025")).block();
		ServicePoint office = office("00025-L1", "07582");
		assertThat(this.points.put(office).block()).isFalse();
		assertThat(this.points.find("00025-L1").block()).isEqualTo(office);
	}

	@Test
	void listsByCommuneAndKindInTheOrderOfCodes() {
		List.of(office("07582-2", "07582"), locker("07582-L1", "07582"), office("07582-1", "07582"),
				office("00025-1", "00025"))
			.forEach((point) -> this.points.put(point).block());
		assertThat(codes(PointQuery.all(List.of("07582"), ANY))).containsExactly("07582-1", "07582-2", "07582-L1");
		assertThat(codes(PointQuery.all(List.of("07582", "00025"), EnumSet.of(Kind.OFFICE)))).containsExactly("00025-1",
				"07582-1", "07582-2");
		assertThat(codes(PointQuery.all(List.of(), EnumSet.of(Kind.LOCKER)))).containsExactly("07582-L1");
		assertThat(codes(PointQuery.all(List.of("99999"), ANY))).isEmpty();
	}

	@Test
	void readsPageByPageAndCountsAll() {
		List.of("00025-1", "00025-2", "00025-3").forEach((code) -> this.points.put(office(code, "00025")).block());
		PointQuery second = new PointQuery(List.of(), ANY, "00025-1", 1);
		assertThat(codes(second)).containsExactly("00025-2");
		assertThat(this.points.count(second).block()).isEqualTo(3);
	}

	@Test
	void takesTextAsItIs() {
		ServicePoint office = new ServicePoint("07582-1", Kind.OFFICE, "Bưu điện \"Lục Ngạn\"'; drop table x --",
				"07582", "Phố %_\\", "02040000001", 21_340_000, 106_600_000, office("x", "y").hours(), Map.of());
		this.points.put(office).block();
		assertThat(this.points.find("07582-1").block()).isEqualTo(office);
	}

	private List<String> codes(PointQuery query) {
		return this.points.list(query).map(ServicePoint::code).collectList().block();
	}

	private static ServicePoint office(String code, String commune) {
		return new ServicePoint(code, Kind.OFFICE, "Bưu điện", commune, "Trung tâm xã", "02040000001", 21_340_000,
				106_600_000, List.of(new OpeningHours(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(7, 30),
						LocalTime.of(17, 30))),
				Map.of());
	}

	private static ServicePoint locker(String code, String commune) {
		return new ServicePoint(code, Kind.LOCKER, "Tủ nhận hàng", commune, "9 Trần Phú", "02400000002", 21_030_000,
				105_810_000,
				List.of(new OpeningHours(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
				Map.of(CompartmentSize.S, 16, CompartmentSize.M, 6, CompartmentSize.L, 4));
	}

}
