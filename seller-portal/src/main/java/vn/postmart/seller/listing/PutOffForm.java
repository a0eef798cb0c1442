package vn.postmart.seller.listing;

import vn.postmart.seller.input.DayInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The form that puts a promised day off.
 */
final class PutOffForm {

	/** Starts the message keys of its fields. */
	static final String NAME = "put-off";

	private PutOffForm() {
	}

	/** Refuses what can be refused without asking the API. */
	static void check(Form form) {
		form.require("shipBy", Rules.given(), "put-off.shipBy.missing")
			.require("shipBy", InputRules.day(), "listing.harvestedOn.unreadable")
			.require("shipBy", InputRules.dayFrom(ListingForm.today()), "pre-order.shipBy.past")
			.require("reason", Rules.given(), "put-off.reason.missing");
	}

	/** What a checked form asks for. */
	static OwnListings.PutOff day(Form form) {
		return new OwnListings.PutOff(DayInput.parse(form.value("shipBy")).orElseThrow(), form.value("reason"));
	}

}
