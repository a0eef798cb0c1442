package vn.postmart.storefront.checkout;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.postmart.storefront.order.Orders;
import vn.postmart.web.address.Commune;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The checkout's fields: seven that a shopper fills in, and two that the page carries:
 * the total on the button, and the key that makes a second submit the same order.
 */
final class CheckoutForm {

	static final String NAME = "checkout";

	/** The form's fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.of("recipient.communeCode", "commune", "communeCode", "commune",
			"recipient.provinceCode", "province", "provinceCode", "province", "paymentMethod", "payment", "lines[]",
			Form.WHOLE, "basketId", Form.WHOLE, "expectedTotalVnd", Form.WHOLE);

	private static final String CASH = "COD";

	private static final String CARD = "CARD";

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_STREET = 160;

	private static final int LONGEST_NOTE = 300;

	private CheckoutForm() {
	}

	/** An untouched form: cash is chosen, and it has a key of its own. */
	static Form fresh() {
		return Form.empty(NAME).with("payment", CASH).with("key", UUID.randomUUID().toString());
	}

	static String payment(Form form) {
		return CARD.equals(form.value("payment")) ? CARD : CASH;
	}

	/** Refuses what can be refused without asking anyone. */
	static void check(Form form, @Nullable Commune chosen) {
		form.require("name", Rules.given(), "checkout.name.missing")
			.require("name", Rules.atMost(LONGEST_NAME), "checkout.name.long", LONGEST_NAME)
			.require("phone", Rules.given(), "checkout.phone.missing")
			.require("phone", Rules.mobilePhone(), "checkout.phone.wrong");
		if (chosen == null) {
			form.require("province", (code) -> !code.isEmpty() || form.has("communeText"), "checkout.province.missing")
				.require("commune", (code) -> false, "checkout.commune.missing");
		}
		form.require("street", Rules.given(), "checkout.street.missing")
			.require("street", Rules.atMost(LONGEST_STREET), "checkout.street.long", LONGEST_STREET)
			.require("payment", Rules.oneOf(CASH, CARD), "checkout.payment.missing")
			.require("note", Rules.atMost(LONGEST_NOTE), "checkout.note.long", LONGEST_NOTE);
	}

	/** The order as the API takes it. */
	static Orders.NewOrder order(Form form, String basket, Commune commune, long total) {
		Orders.Recipient recipient = new Orders.Recipient(form.value("name"),
				Rules.withoutSeparators(form.value("phone")), commune.provinceCode(), commune.code(),
				form.value("street"));
		String note = form.has("note") ? form.value("note") : null;
		return new Orders.NewOrder(basket, recipient, CheckoutPages.TO_THE_DOOR, payment(form), note, total);
	}

	/** The last four digits of the phone, which open the order later. */
	static String phoneLast4(Form form) {
		String digits = Rules.withoutSeparators(form.value("phone"));
		return digits.substring(digits.length() - 4);
	}

}
