package vn.postmart.marketplace.relief.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.relief.PackageId;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;

/** One family's package. */
public record ReliefPackage(PackageId id, UUID beneficiaryId, String code, StallId stallId, Status status, Money goods,
		Money freight, Instant orderedAt, @Nullable Instant handedOverAt, @Nullable String proof) {

	/** How far a package is. */
	public enum Status {

		/** Stock and money are set aside and the post is told. */
		ORDERED,
		/** A counter took it in. */
		ACCEPTED,
		/** The family has it, and there is proof. */
		HANDED_OVER

	}

	public Money total() {
		return this.goods.plus(this.freight);
	}

}
