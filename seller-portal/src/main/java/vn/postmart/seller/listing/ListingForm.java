package vn.postmart.seller.listing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;

import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.input.DayInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The forms that offer something, change the offer, and record a new harvest.
 */
final class ListingForm {

	/** Starts the message keys of its fields. */
	static final String NAME = "listing";

	/** The form's fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.ofEntries(Map.entry("priceVnd", "price"),
			Map.entry("catchWeight.pricePerKgVnd", "price"),
			Map.entry("catchWeight.tolerancePercent", Pricing.TOLERANCE), Map.entry("unit.code", "unit"),
			Map.entry("unit.label", "unitLabel"), Map.entry("unit.netWeightGrams", "weight"),
			Map.entry("unit.netMillilitres", "volume"), Map.entry("lot.harvestedOn", "harvestedOn"),
			Map.entry("lot.bestBefore", "bestBefore"), Map.entry("lot.quantity", "quantity"),
			Map.entry("seasonMonths", "months"), Map.entry("seasonMonths[]", "months"),
			Map.entry("goodsClass", "making"), Map.entry("lot", "quantity"), Map.entry("alt", "photo"),
			Map.entry("version", Form.WHOLE));

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/** A chục is not ten everywhere. */
	private static final Pattern COUNT_OF_CHUC = Pattern.compile("\\b(10|12|14|16)\\b");

	private static final int LONGEST_NAME = 120;

	private static final int SHORTEST_DESCRIPTION = 10;

	private static final int LONGEST_DESCRIPTION = 4000;

	private static final int LONGEST_LABEL = 40;

	private static final long LEAST_PRICE = 500;

	private static final long MOST_PRICE = 1_000_000_000;

	private ListingForm() {
	}

	/** An untouched form: by the kilogram, picked today. */
	static Form fresh() {
		return Form.empty(NAME)
			.with("unit", SaleUnit.KG.code())
			.with(Pricing.FIELD, Pricing.UNIT.name())
			.with(Pricing.TOLERANCE, Pricing.USUAL_TOLERANCE)
			.with("harvestedOn", today().toString())
			.with(Keys.FIELD, Keys.fresh());
	}

	/** Refuses what can be refused of the offer itself. */
	static void checkOffer(Form form) {
		form.require("name", Rules.given(), "listing.name.missing")
			.require("name", Rules.atMost(LONGEST_NAME), "listing.name.long", LONGEST_NAME)
			.require("category", Rules.given(), "listing.category.missing")
			.require("making", (name) -> GoodsKind.named(name).isPresent(), "listing.making.missing")
			.require("price", Rules.given(), "listing.price.missing")
			.require("price", InputRules.dong(0, Long.MAX_VALUE), "listing.price.unreadable")
			.require("price", InputRules.dong(LEAST_PRICE, MOST_PRICE), "listing.price.range")
			.require("unit", (code) -> SaleUnit.of(code).isPresent(), "listing.unit.missing");
		checkWeight(form);
		checkTolerance(form);
		form.require("description", Rules.given(), "listing.description.missing")
			.require("description", (typed) -> typed.length() >= SHORTEST_DESCRIPTION, "listing.description.short",
					SHORTEST_DESCRIPTION)
			.require("description", Rules.atMost(LONGEST_DESCRIPTION), "listing.description.long", LONGEST_DESCRIPTION);
	}

	private static void checkWeight(Form form) {
		boolean varies = SaleUnit.of(form.value("unit")).filter((unit) -> !unit.isWeight()).isPresent();
		if (varies) {
			form.require("weight", Rules.given(), "listing.weight.missing");
		}
		form.require("weight", InputRules.optional(InputRules.grams()), "listing.weight.unreadable")
			.require("volume", InputRules.optional(InputRules.millilitres()), "listing.volume.unreadable")
			.require("unitLabel", Rules.atMost(LONGEST_LABEL), "listing.unitLabel.long", LONGEST_LABEL);
		if (SaleUnit.CHUC.code().equals(form.value("unit"))) {
			form.require("unitLabel", (typed) -> COUNT_OF_CHUC.matcher(typed).find(), "listing.unitLabel.count");
		}
	}

	/** A kilogram needs no weighing; what does must say how far it may be off. */
	private static void checkTolerance(Form form) {
		if (Pricing.isWeighed(form)) {
			form.require("unit", (code) -> SaleUnit.of(code).filter(SaleUnit::isWeight).isEmpty(),
					"listing.unit.not-weighed")
				.require(Pricing.TOLERANCE, Pricing.tolerance(), "listing.tolerance.unreadable",
						Pricing.WIDEST_TOLERANCE);
		}
	}

	/** Whether what is offered first is not harvested yet. */
	static boolean isUnharvested(Form form) {
		return form.isChosen("unharvested", "true");
	}

	/** Refuses what can be refused of the first harvest, where there is one. */
	static void checkFirstLot(Form form) {
		if (!isUnharvested(form)) {
			checkLot(form);
		}
	}

	/** Refuses what can be refused of a harvest. */
	static void checkLot(Form form) {
		form.require("quantity", Rules.given(), "listing.quantity.missing")
			.require("quantity", InputRules.quantity(), "listing.quantity.unreadable")
			.require("harvestedOn", Rules.given(), "listing.harvestedOn.missing")
			.require("harvestedOn", InputRules.day(), "listing.harvestedOn.unreadable")
			.require("harvestedOn", InputRules.dayUntil(today()), "listing.harvestedOn.future")
			.require("bestBefore", InputRules.optional(InputRules.day()), "listing.bestBefore.unreadable");
		LocalDate harvested = DayInput.parse(form.value("harvestedOn")).orElse(LocalDate.MIN);
		form.require("bestBefore", InputRules.optional(InputRules.dayFrom(harvested)), "listing.bestBefore.early");
	}

	/** The day it is where the harvest is. */
	static LocalDate today() {
		return LocalDate.now(VIETNAM);
	}

}
