package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.seller.StallId;

/**
 * An offer as it was judged last.
 *
 * @param active whether it is on sale, if the post carries it
 * @param barred why the post does not, null when it does
 */
public record Offered(ListingId id, StallId stall, Goods goods, boolean active, @Nullable NotPostable barred) {

	/** What the rules say of it now; empty when that is what they said before. */
	public Optional<Verdict> judged(List<PostalRule> rules) {
		NotPostable now = PostalScreening.screen(this.goods, rules).orElse(null);
		return Objects.equals(now, this.barred) ? Optional.empty() : Optional.of(new Verdict(this, now));
	}

	/**
	 * Another word on an offer than before.
	 *
	 * @param barred why the post carries it no more, null when it does again
	 */
	public record Verdict(Offered offer, @Nullable NotPostable barred) {

		/** Whether the post carried it until now. */
		public boolean isNewlyBarred() {
			return this.offer.barred() == null;
		}

		/** Whether the post carries it again. */
		public boolean isFreed() {
			return this.barred == null;
		}

		/** Whether somebody could buy it until now. */
		public boolean endsSale() {
			return isNewlyBarred() && this.offer.active();
		}

	}

}
