package vn.postmart.marketplace.ordering.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import vn.postmart.marketplace.ordering.app.QuoteBasket;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.postal.DeliveryMode;

/** Where a basket would go and how it would be paid. */
record QuoteRequest(@NotNull @Pattern(regexp = "[0-9]{2}") String provinceCode,
		@NotNull @Pattern(regexp = "[0-9]{5}") String communeCode, @NotNull DeliveryMode delivery,
		@NotNull PaymentMethod paymentMethod) {

	QuoteBasket.Command toCommand() {
		return new QuoteBasket.Command(this.provinceCode, this.communeCode, this.delivery, this.paymentMethod);
	}

}
