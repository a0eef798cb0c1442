package vn.postmart.marketplace.postal.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/** Parcels for tests of the rules. */
final class ParcelFixtures {

	static final ItemId ITEM = ItemId.of("PM", 12, "VN");

	static final String REFERENCE = "order:0198";

	static final String OFFICE = "07192-1";

	static final String CLERK = "clerk-lan";

	private ParcelFixtures() {
	}

	static Consignment parcel(ConsignmentState state) {
		return parcel(state, 150_000, null);
	}

	static Consignment parcel(ConsignmentState state, long codVnd, @Nullable String pointCode) {
		Docket docket = new Docket(new UUID(0, 7), ITEM, REFERENCE, pointCode, Money.vnd(codVnd));
		return new Consignment(docket, Standing.NEW.in(state), 3);
	}

	static Acceptance acceptanceAt(String office) {
		return new Acceptance(ITEM, office, CLERK, Weight.grams(1_520));
	}

	static HandOver handOverAt(String office) {
		return new HandOver(ITEM, office, CLERK, "ID_SHOWN", "");
	}

	static Sighting sighting(String code, String time) {
		return new Sighting("evt-" + code + time, code, Instant.parse(time), "BC-07192", "22", Money.vnd(0));
	}

	static Sighting delivery(String time, long codVnd) {
		return new Sighting("evt-EMI" + time, "EMI", Instant.parse(time), "BC-07192", "22", Money.vnd(codVnd));
	}

}
