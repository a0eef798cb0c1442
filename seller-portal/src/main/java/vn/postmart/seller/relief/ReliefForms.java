package vn.postmart.seller.relief;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.input.DayInput;
import vn.postmart.seller.input.DongInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The officer's forms: a new programme, a deposit.
 */
final class ReliefForms {

	static final String PROGRAMME = "programme";

	static final String DEPOSIT = "deposit";

	/** The forms' fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.of("budgetVnd", "budget", "amountVnd", "amount");

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int LONGEST_NAME = 120;

	private static final int LONGEST_PURPOSE = 1000;

	private static final long MOST = 1_000_000_000_000L;

	private ReliefForms() {
	}

	static Form freshProgramme() {
		LocalDate today = LocalDate.now(VIETNAM);
		return Form.empty(PROGRAMME)
			.with("startsOn", today.toString())
			.with("closesOn", today.plusMonths(2).toString())
			.with(Keys.FIELD, Keys.fresh());
	}

	static void checkProgramme(Form form) {
		form.require("name", Rules.given(), "programme.name.missing")
			.require("name", Rules.atMost(LONGEST_NAME), "programme.name.long", LONGEST_NAME)
			.require("nameEn", Rules.atMost(LONGEST_NAME), "programme.name.long", LONGEST_NAME)
			.require("purpose", Rules.given(), "programme.purpose.missing")
			.require("purpose", Rules.atMost(LONGEST_PURPOSE), "programme.purpose.long", LONGEST_PURPOSE)
			.require("purposeEn", Rules.atMost(LONGEST_PURPOSE), "programme.purpose.long", LONGEST_PURPOSE)
			.require("budget", InputRules.dong(1, MOST), "programme.budget.unreadable")
			.require("startsOn", InputRules.day(), "programme.day.unreadable")
			.require("closesOn", InputRules.day(), "programme.day.unreadable");
		LocalDate starts = DayInput.parse(form.value("startsOn")).orElse(LocalDate.MIN);
		form.require("closesOn", InputRules.dayFrom(starts), "programme.closesOn.early");
	}

	static Programmes.NewProgramme programme(Form form) {
		return new Programmes.NewProgramme(form.value("name"), optional(form, "nameEn"), form.value("purpose"),
				optional(form, "purposeEn"), DongInput.parse(form.value("budget")).orElseThrow(),
				DayInput.parse(form.value("startsOn")).orElseThrow(),
				DayInput.parse(form.value("closesOn")).orElseThrow());
	}

	static Form freshDeposit() {
		return Form.empty(DEPOSIT).with("receivedOn", LocalDate.now(VIETNAM).toString()).with(Keys.FIELD, Keys.fresh());
	}

	static void checkDeposit(Form form) {
		form.require("amount", InputRules.dong(1, MOST), "deposit.amount.unreadable")
			.require("donor", Rules.given(), "deposit.donor.missing")
			.require("donor", Rules.atMost(LONGEST_NAME), "deposit.donor.long", LONGEST_NAME)
			.require("receivedOn", InputRules.day(), "programme.day.unreadable")
			.require("receivedOn", InputRules.dayUntil(LocalDate.now(VIETNAM)), "deposit.receivedOn.future");
	}

	static Programmes.Deposit deposit(Form form) {
		return new Programmes.Deposit(DongInput.parse(form.value("amount")).orElseThrow(), form.value("donor"),
				DayInput.parse(form.value("receivedOn")).orElseThrow());
	}

	private static @Nullable String optional(Form form, String field) {
		return form.has(field) ? form.value(field) : null;
	}

}
