package vn.postmart.storefront.product;

import org.jspecify.annotations.Nullable;
import vn.postmart.storefront.catalog.Delivery;

/**
 * What is known of sending a listing to the chosen province.
 *
 * @param code of the province; empty when none is chosen
 * @param delivery null when it is not known
 * @param refusal why it cannot be sent there, in the page's language
 */
public record ToProvince(String code, @Nullable Delivery delivery, @Nullable String refusal) {

	static ToProvince unknown(String code) {
		return new ToProvince(code, null, null);
	}

}
