package vn.postmart.marketplace.postal.app;

import java.time.Instant;
import java.util.List;

import vn.postmart.marketplace.postal.domain.Sighting;
import vn.postmart.marketplace.shared.Money;

/** A notice of the carrier, understood as far as it goes. */
public sealed interface CarrierNotice {

	/** A parcel was seen. */
	record Seen(String itemId, Sighting sighting) implements CarrierNotice {
	}

	/** Cash of several parcels was paid into our bank. */
	record CashRemitted(String batch, Instant at, List<Share> shares) implements CarrierNotice {

		public CashRemitted {
			shares = List.copyOf(shares);
		}

	}

	/** Some other type of notice. */
	record Other(String type) implements CarrierNotice {
	}

	/** Not a notice at all. */
	record Unreadable() implements CarrierNotice {
	}

	/** One parcel's part of a remittance. */
	record Share(String itemId, Money amount) {
	}

}
