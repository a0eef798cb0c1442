package vn.postmart.marketplace.postal.app;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.domain.Docket;
import vn.postmart.marketplace.postal.domain.Sighting;
import vn.postmart.marketplace.shared.Money;

import org.springframework.stereotype.Component;

/**
 * What we know first-hand, in the form of the carrier's events, so that a parcel's way
 * reads as one.
 */
@Component
class OwnScans {

	private static final Money NONE = Money.vnd(0);

	private final Addresses addresses;

	OwnScans(Addresses addresses) {
		this.addresses = addresses;
	}

	Sighting preAdvice(Docket docket, Instant at) {
		return new Sighting("pre-advised:" + docket.id(), "PREADVICE", at, null, null, NONE);
	}

	Sighting posting(Docket docket, Acceptance acceptance, Instant at) {
		return new Sighting("accepted:" + docket.id(), "EMA", at, acceptance.officeCode(),
				province(acceptance.officeCode()), NONE);
	}

	Sighting delivery(Docket docket, HandOver handOver, Instant at) {
		return new Sighting("handed-over:" + docket.id(), "EMI", at, handOver.officeCode(),
				province(handOver.officeCode()), docket.cod());
	}

	/** An office's code begins with its commune's. */
	private @Nullable String province(String officeCode) {
		int dash = officeCode.indexOf('-');
		String commune = (dash > 0) ? officeCode.substring(0, dash) : officeCode;
		return this.addresses.commune(commune).map((it) -> it.province().code()).orElse(null);
	}

}
