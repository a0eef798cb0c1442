package vn.postmart.marketplace.postal.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.postal.Tariffs;
import vn.postmart.marketplace.postal.domain.Carriage;
import vn.postmart.marketplace.postal.domain.Charge;
import vn.postmart.marketplace.postal.domain.Tariff;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/** Quotes from the version in force on the day, in Vietnam. */
public final class TariffBook implements Tariffs {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final List<Tariff> versions;

	private final Addresses addresses;

	private final Clock clock;

	public TariffBook(List<Tariff> versions, Addresses addresses, Clock clock) {
		this.versions = versions.stream().sorted(Comparator.comparing(Tariff::validFrom).reversed()).toList();
		this.addresses = addresses;
		this.clock = clock;
	}

	@Override
	public Quote quote(String fromCommune, String toCommune, Weight weight, Money cod, boolean perishable) {
		Tariff tariff = inForce();
		Charge charge = tariff
			.charge(new Carriage(this.addresses.zone(fromCommune, toCommune), weight, cod, perishable));
		return new Quote(charge.total(), charge.minDays(), charge.maxDays(), tariff.version());
	}

	@Override
	public int maxDays(Zone zone) {
		return inForce().maxDays(zone);
	}

	@Override
	public Weight heaviest() {
		return inForce().terms().heaviest();
	}

	private Tariff inForce() {
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), VIETNAM);
		return this.versions.stream()
			.filter((tariff) -> !tariff.validFrom().isAfter(day))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No tariff is in force on " + day));
	}

}
