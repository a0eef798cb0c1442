package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Optional;

import vn.postmart.marketplace.catalog.NotPostable;

/**
 * Whether the post carries an offer. What it does not carry may be shown, but not sent.
 */
public final class PostalScreening {

	private PostalScreening() {
	}

	/**
	 * The first rule that bars the offer, put as a reason; empty when the post carries
	 * it.
	 */
	public static Optional<NotPostable> screen(Goods goods, List<PostalRule> rules) {
		return rules.stream()
			.filter((rule) -> rule.bars(goods))
			.findFirst()
			.map((rule) -> new NotPostable(rule.reason(), rule.reasonEn()));
	}

}
