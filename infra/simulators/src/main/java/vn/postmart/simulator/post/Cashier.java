package vn.postmart.simulator.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import vn.postmart.simulator.post.PostFact.CodCounted;
import vn.postmart.simulator.post.PostFact.CodRemitted;

/**
 * Counts collected cash and pays it to the sender's bank in batches.
 */
final class Cashier {

	private final Clock clock;

	Cashier(Clock clock) {
		this.clock = clock;
	}

	PostFact count(Parcel parcel) {
		return new CodCounted(parcel.itemId(), parcel.advice().codAmountVnd());
	}

	/** Remits all the cash that was counted and not remitted. */
	PostFact remit(Parcels parcels) {
		Instant now = this.clock.instant();
		List<Remittance.Item> items = parcels.moving()
			.stream()
			.flatMap(itemId -> parcels.find(itemId).stream())
			.filter(parcel -> parcel.cash() == CashStatus.COUNTED)
			.map(parcel -> new Remittance.Item(parcel.itemId(), parcel.advice().codAmountVnd()))
			.toList();
		return new CodRemitted(
				Remittance.of(batchId(now, parcels.remittances() + 1), UUID.randomUUID().toString(), now, items));
	}

	private static String batchId(Instant now, int number) {
		LocalDate day = LocalDate.ofInstant(now, CarrierTime.ZONE);
		return "COD-%s-%06d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
	}

}
