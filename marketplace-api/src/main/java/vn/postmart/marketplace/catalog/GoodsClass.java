package vn.postmart.marketplace.catalog;

/** How goods behave in the post. */
public enum GoodsClass {

	FRESH, DRY, LIQUID, CHILLED, LIVE

}
