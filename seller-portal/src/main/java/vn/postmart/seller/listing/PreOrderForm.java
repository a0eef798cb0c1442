package vn.postmart.seller.listing;

import vn.postmart.seller.input.DayInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.seller.input.QuantityInput;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The form that sells a harvest ahead.
 */
final class PreOrderForm {

	/** Starts the message keys of its fields. */
	static final String NAME = "pre-order";

	private static final int LONGEST_YEARS = 1;

	private PreOrderForm() {
	}

	/** Refuses what can be refused without asking the API. */
	static void check(Form form) {
		form.require("shipBy", Rules.given(), "pre-order.shipBy.missing")
			.require("shipBy", InputRules.day(), "listing.harvestedOn.unreadable")
			.require("shipBy", InputRules.dayFrom(ListingForm.today()), "pre-order.shipBy.past")
			.require("shipBy", InputRules.dayUntil(ListingForm.today().plusYears(LONGEST_YEARS)),
					"pre-order.shipBy.far")
			.require("cap", Rules.given(), "pre-order.cap.missing")
			.require("cap", InputRules.quantity(), "listing.quantity.unreadable");
	}

	/** What a checked form promises. */
	static OwnListings.Promise promise(Form form) {
		return new OwnListings.Promise(DayInput.parse(form.value("shipBy")).orElseThrow(),
				QuantityInput.parse(form.value("cap")).orElseThrow());
	}

}
