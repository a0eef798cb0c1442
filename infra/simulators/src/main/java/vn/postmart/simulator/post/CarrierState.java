package vn.postmart.simulator.post;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The carrier's figures, to compare with one's own books.
 *
 * @param parcels how many stand where
 * @param codCollectedVnd all cash ever collected
 * @param codRemittedVnd all cash ever paid to the sender's bank
 * @param codInTransitVnd collected and not remitted
 */
record CarrierState(String pace, Map<ParcelStatus, Integer> parcels, int remittances, long codCollectedVnd,
		long codRemittedVnd, long codInTransitVnd, int webhooksPending) {

	static CarrierState of(Parcels parcels, Transport transport, int webhooksPending) {
		long collected = cash(parcels.all(), parcel -> parcel.cash() != CashStatus.NONE);
		long remitted = cash(parcels.all(), parcel -> parcel.cash() == CashStatus.REMITTED);
		return new CarrierState(transport.pace().toString(), byStatus(parcels.all()), parcels.remittances(), collected,
				remitted, collected - remitted, webhooksPending);
	}

	private static Map<ParcelStatus, Integer> byStatus(Collection<Parcel> parcels) {
		Map<ParcelStatus, Integer> counts = new EnumMap<>(ParcelStatus.class);
		parcels.forEach(parcel -> counts.merge(parcel.status(), 1, Integer::sum));
		return counts;
	}

	private static long cash(Collection<Parcel> parcels, Predicate<Parcel> which) {
		return parcels.stream().filter(which).mapToLong(parcel -> parcel.advice().codAmountVnd()).sum();
	}

}
