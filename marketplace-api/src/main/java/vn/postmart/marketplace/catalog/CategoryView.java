package vn.postmart.marketplace.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A shelf of the shop.
 *
 * @param parent slug of the shelf it stands in, null at the top
 * @param picture name of the picture that stands for it
 * @param position among its neighbours
 */
public record CategoryView(String slug, @Nullable String parent, String name, String nameEn, String picture,
		int position) {
}
