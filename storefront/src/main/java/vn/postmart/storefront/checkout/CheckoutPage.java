package vn.postmart.storefront.checkout;

import org.jspecify.annotations.Nullable;

import vn.postmart.storefront.basket.Basket;
import vn.postmart.storefront.basket.Quote;
import vn.postmart.web.form.Form;

/**
 * The checkout: what is bought, where it goes, what it costs in all once that is known.
 */
public record CheckoutPage(Basket basket, Destination destination, @Nullable Quote quote, Form form) {

	/** Whether the button may say the total and place the order. */
	public boolean isPriced() {
		return this.quote != null;
	}

	/** Whether the total on the button the shopper pressed is still the total. */
	boolean isTotalSeen() {
		return this.quote != null && String.valueOf(this.quote.mostTotalVnd()).equals(this.form.value("total"));
	}

}
