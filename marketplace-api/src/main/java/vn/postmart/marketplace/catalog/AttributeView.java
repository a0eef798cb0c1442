package vn.postmart.marketplace.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a listing says of itself under an attribute of its category.
 *
 * @param value as it is kept: a choice by its code
 * @param text the value as a Vietnamese shopper reads it
 * @param textEn the same in English
 * @param unit of a number, null otherwise
 */
public record AttributeView(String code, String name, String nameEn, String value, String text, String textEn,
		@Nullable String unit) {
}
