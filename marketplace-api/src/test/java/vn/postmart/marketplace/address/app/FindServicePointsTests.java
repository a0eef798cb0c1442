package vn.postmart.marketplace.address.app;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.domain.Directory;
import vn.postmart.marketplace.address.domain.Neighbourhood;
import vn.postmart.marketplace.address.store.PackagedUnits;

import static org.assertj.core.api.Assertions.assertThat;

class FindServicePointsTests {

	private final ServicePointRegister register = new InMemoryServicePoints();

	private final FindServicePoints servicePoints = new FindServicePoints(
			new Directory(PackagedUnits.UNITS, () -> LocalDate.of(2026, 11, 22)),
			new Neighbourhood(PackagedUnits.UNITS.formerCommunes()), this.register);

	@BeforeEach
	void openPoints() {
		List.of(office("07210"), office("07594"), office("09187"), office("00025"), locker("07582"))
			.forEach((point) -> this.register.put(point).block());
	}

	@Test
	void ordersTheOfficesOfTheProvinceFromNearToFar() {
		assertThat(nearest("07582", 10)).containsExactly("07594-1", "07210-1", "09187-1");
		assertThat(nearest("07582", 1)).containsExactly("07594-1");
	}

	@Test
	void putsTheCommunesOwnOfficeFirst() {
		assertThat(nearest("09187", 1)).containsExactly("09187-1");
	}

	@Test
	void findsNoOfficeWhereThereIsNone() {
		assertThat(nearest("31078", 1)).isEmpty();
		assertThat(nearest("99999", 1)).isEmpty();
	}

	@Test
	void listsLockersToo() {
		assertThat(this.servicePoints.inCommune("07582").map(ServicePoint::code).collectList().block())
			.containsExactly("07582-L1");
	}

	private List<String> nearest(String commune, int limit) {
		return this.servicePoints.nearestOffices(commune, limit).map(ServicePoint::code).collectList().block();
	}

	private static ServicePoint office(String commune) {
		return ServicePointRegisterContract.office(commune + "-1", commune);
	}

	private static ServicePoint locker(String commune) {
		return ServicePointRegisterContract.locker(commune + "-L1", commune);
	}

}
