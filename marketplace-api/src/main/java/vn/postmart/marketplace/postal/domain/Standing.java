package vn.postmart.marketplace.postal.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentState;

/**
 * What changes about a parcel.
 *
 * @param seenAt the time of the latest carrier event that moved it
 * @param acceptedAt the office that took it in, if a counter of ours did
 * @param waitsAt the office where the addressee may fetch it
 * @param handedOverAt the office that gave it to the addressee, if a counter of ours did
 * @param remittance what the carrier paid us of its cash, once it has
 */
public record Standing(ConsignmentState state, @Nullable Instant seenAt, @Nullable String acceptedAt,
		@Nullable String waitsAt, @Nullable String handedOverAt, @Nullable Remittance remittance) {

	/** How a parcel starts. */
	public static final Standing NEW = new Standing(ConsignmentState.CREATED, null, null, null, null, null);

	Standing in(ConsignmentState next) {
		return new Standing(next, this.seenAt, this.acceptedAt, this.waitsAt, this.handedOverAt, this.remittance);
	}

	Standing seenAt(Instant time) {
		return new Standing(this.state, time, this.acceptedAt, this.waitsAt, this.handedOverAt, this.remittance);
	}

	Standing acceptedAt(String office) {
		return new Standing(this.state, this.seenAt, office, this.waitsAt, this.handedOverAt, this.remittance);
	}

	Standing waitingAt(@Nullable String office) {
		return new Standing(this.state, this.seenAt, this.acceptedAt, office, this.handedOverAt, this.remittance);
	}

	Standing handedOverAt(String office) {
		return new Standing(this.state, this.seenAt, this.acceptedAt, this.waitsAt, office, this.remittance);
	}

	Standing remitted(Remittance paid) {
		return new Standing(this.state, this.seenAt, this.acceptedAt, this.waitsAt, this.handedOverAt, paid);
	}

}
