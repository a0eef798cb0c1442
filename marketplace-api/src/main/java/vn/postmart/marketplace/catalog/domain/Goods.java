package vn.postmart.marketplace.catalog.domain;

import vn.postmart.marketplace.catalog.GoodsClass;

/**
 * What the post looks at when it says whether it carries something.
 *
 * @param category slug of the category
 */
public record Goods(String name, String category, GoodsClass goodsClass) {
}
