package vn.postmart.marketplace.address.app;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.postmart.marketplace.address.OpeningHours;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.CompartmentSize;
import vn.postmart.marketplace.address.ServicePoint.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** What every register of service points does; each test begins with an empty one. */
public abstract class ServicePointRegisterContract {

	private static final Set<Kind> ANY = EnumSet.allOf(Kind.class);

	@Test
	void givesBackWhatItWasGiven() {
		ServicePoint locker = locker("00025-L1", "00025");
		assertThat(register().put(locker).block()).isTrue();
		assertThat(register().find("00025-L1").block()).isEqualTo(locker);
		assertThat(register().find("00025-L2").blockOptional()).isEmpty();
	}

	@Test
	void replacesAPointWhole() {
		register().put(locker("00025-L1", "00025")).block();
		ServicePoint office = office("00025-L1", "07582");
		assertThat(register().put(office).block()).isFalse();
		assertThat(register().find("00025-L1").block()).isEqualTo(office);
	}

	@Test
	void listsByCommuneAndKindInTheOrderOfCodes() {
		List.of(office("07582-2", "07582"), locker("07582-L1", "07582"), office("07582-1", "07582"),
				office("00025-1", "00025"))
			.forEach((point) -> register().put(point).block());
		assertThat(codes(PointQuery.all(List.of("07582"), ANY))).containsExactly("07582-1", "07582-2", "07582-L1");
		assertThat(codes(PointQuery.all(List.of("07582", "00025"), EnumSet.of(Kind.OFFICE)))).containsExactly("00025-1",
				"07582-1", "07582-2");
		assertThat(codes(PointQuery.all(List.of(), EnumSet.of(Kind.LOCKER)))).containsExactly("07582-L1");
		assertThat(codes(PointQuery.all(List.of("99999"), ANY))).isEmpty();
	}

	@Test
	void readsPageByPageAndCountsAll() {
		List.of("00025-1", "00025-2", "00025-3").forEach((code) -> register().put(office(code, "00025")).block());
		PointQuery second = new PointQuery(List.of(), ANY, "00025-1", 1);
		assertThat(codes(second)).containsExactly("00025-2");
		assertThat(register().count(second).block()).isEqualTo(3);
	}

	@Test
	void takesTextAsItIs() {
		ServicePoint office = new ServicePoint("07582-1", Kind.OFFICE, "Bưu điện \"Lục Ngạn\"'; drop table x --",
				"07582", "Phố %_\\", "02040000001", 21_340_000, 106_600_000, office("x", "y").hours(), Map.of());
		register().put(office).block();
		assertThat(register().find("07582-1").block()).isEqualTo(office);
	}

	protected abstract ServicePointRegister register();

	private List<String> codes(PointQuery query) {
		return register().list(query).map(ServicePoint::code).collectList().block();
	}

	static ServicePoint office(String code, String commune) {
		return new ServicePoint(code, Kind.OFFICE, "Bưu điện", commune, "Trung tâm xã", "02040000001", 21_340_000,
				106_600_000, List.of(new OpeningHours(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(7, 30),
						LocalTime.of(17, 30))),
				Map.of());
	}

	static ServicePoint locker(String code, String commune) {
		return new ServicePoint(code, Kind.LOCKER, "Tủ nhận hàng", commune, "9 Trần Phú", "02400000002", 21_030_000,
				105_810_000,
				List.of(new OpeningHours(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
				Map.of(CompartmentSize.S, 16, CompartmentSize.M, 6, CompartmentSize.L, 4));
	}

}
