package vn.postmart.marketplace.relief.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.NotPostable;

/**
 * Why no package can be made of a kit's source as its listing is now.
 *
 * @param source its place in the kit, from zero
 * @param name of the listing, or its id when there is none any more
 * @param barred why the post does not carry it, null for another reason
 */
public record KitFault(int source, String name, String nameEn, Reason reason, @Nullable NotPostable barred) {

	/** What is wrong with a source of a kit, if anything is. */
	public static Optional<KitFault> of(int source, ListingId id, @Nullable ListingDetail detail) {
		if (detail == null) {
			return Optional.of(new KitFault(source, id.toString(), id.toString(), Reason.WITHDRAWN, null));
		}
		ListingView listing = detail.listing();
		return reason(listing).map((reason) -> new KitFault(source, listing.name(), listing.nameEn(), reason,
				(reason == Reason.NOT_POSTABLE) ? detail.notPostable() : null));
	}

	private static Optional<Reason> reason(ListingView listing) {
		if (!listing.active()) {
			return Optional.of(Reason.WITHDRAWN);
		}
		if (!listing.postable()) {
			return Optional.of(Reason.NOT_POSTABLE);
		}
		return (listing.catchWeight() != null) ? Optional.of(Reason.WEIGHED) : Optional.empty();
	}

	/** What makes a listing unfit for a package. */
	public enum Reason {

		/** Its seller took it off sale. */
		WITHDRAWN("relief.listing-unfit"),
		/** The goods rules stopped it. */
		NOT_POSTABLE("relief.listing-unfit"),
		/** What it costs is known only when it is packed. */
		WEIGHED("relief.listing-weighed");

		private final String code;

		Reason(String code) {
			this.code = code;
		}

		/** The message key of its refusal. */
		public String code() {
			return this.code;
		}

	}

}
