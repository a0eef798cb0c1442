package vn.postmart.marketplace.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What several stalls may offer under one name, such as "Vải thiều Lục Ngạn".
 *
 * @param category slug of the category that its offers are in
 * @param provinceCode where it comes from, null when from anywhere
 */
public record ProductView(ProductId id, String name, String nameEn, String category, @Nullable String provinceCode) {
}
