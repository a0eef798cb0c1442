package vn.postmart.seller.listing;

import java.util.Arrays;
import java.util.Optional;

/**
 * How goods were made, as a household says it. From it follow how the post treats them
 * and whether tax is withheld: only what was processed is taxed.
 */
public enum GoodsKind {

	FRESH("FRESH", false), DRIED("DRY", false), PROCESSED("DRY", true), LIQUID("LIQUID", true);

	private final String goodsClass;

	private final boolean processed;

	GoodsKind(String goodsClass, boolean processed) {
		this.goodsClass = goodsClass;
		this.processed = processed;
	}

	/** The kind a form names. */
	public static Optional<GoodsKind> named(String name) {
		return Arrays.stream(values()).filter((kind) -> kind.name().equals(name)).findFirst();
	}

	/** The kind that a listing's class and making come closest to. */
	public static GoodsKind of(OwnListing listing) {
		return Arrays.stream(values())
			.filter((kind) -> kind.goodsClass.equals(listing.goodsClass()) && kind.processed == listing.processed())
			.findFirst()
			.orElse("LIQUID".equals(listing.goodsClass()) ? LIQUID : FRESH);
	}

	/** How the post treats it. */
	public String goodsClass() {
		return this.goodsClass;
	}

	public boolean isProcessed() {
		return this.processed;
	}

}
