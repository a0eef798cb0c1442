package vn.postmart.marketplace.postal.domain;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.shared.Money;

/**
 * One event of a parcel as the carrier tells it.
 *
 * @param eventId the carrier's, unique
 * @param code an EMSEVT code, or whatever the carrier sent
 * @param at when it happened, by the carrier's clock
 * @param codCollected the cash collected with it; zero for none
 */
public record Sighting(String eventId, String code, Instant at, @Nullable String officeCode,
		@Nullable String provinceCode, Money codCollected) {

	/** Where the parcel stood then, if the code tells. */
	public Optional<ConsignmentState> state() {
		return EmsevtCode.stateAfter(this.code);
	}

}
