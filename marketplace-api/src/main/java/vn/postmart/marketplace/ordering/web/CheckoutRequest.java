package vn.postmart.marketplace.ordering.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.TypedAddress;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.postal.DeliveryMode;

/**
 * A checkout as the buyer sends it; {@code expectedTotalVnd} is the most that the buyer
 * was shown it comes to.
 */
record CheckoutRequest(@NotNull UUID basketId, @NotNull TypedAddress recipient, @NotNull DeliveryMode delivery,
		@NotNull PaymentMethod paymentMethod, @Nullable @Size(max = 300) @Pattern(regexp = PRINTABLE) String note,
		@NotNull @PositiveOrZero Long expectedTotalVnd) {

	/** No control characters and none that turn the direction of text. */
	static final String PRINTABLE = "[^\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]*";

}
