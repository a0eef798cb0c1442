package vn.postmart.marketplace.relief.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.KitFault;
import vn.postmart.marketplace.shared.Quantity;

/** A programme with its figures. */
record ProgrammeResource(ProgrammeId id, String code, String name, String nameEn, String purpose, String purposeEn,
		long budgetVnd, LocalDate startsOn, LocalDate closesOn, long raisedVnd, long committedVnd, long leftVnd,
		long families, long ordered, long accepted, long handedOver, @Nullable KitResource kit) {

	record KitResource(String name, String nameEn, int kits, List<Source> sources) {
	}

	/**
	 * So many kits from one listing.
	 *
	 * @param problem why no package can be made of it any more, null when it can
	 */
	record Source(UUID listingId, Quantity quantityPerKit, int kits, @Nullable Problem problem) {
	}

	/**
	 * What keeps a source from being ordered.
	 *
	 * @param reason why the post does not carry it, null for another code
	 */
	record Problem(KitFault.Reason code, String name, String nameEn, @Nullable String reason,
			@Nullable String reasonEn) {
	}

}
