package vn.postmart.seller.stall;

import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.input.Folded;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The form that opens a stall, for the owner and for the clerk who registers a household.
 */
public final class StallForm {

	/** Starts the message keys of its fields. */
	public static final String NAME = "stall";

	/** The form's fields by the names in the API's refusals. */
	public static final Map<String, String> API_FIELDS = Map.of("provinceCode", "province", "communeCode", "commune",
			"officeCode", "office", "payoutAccount.bankBin", "bank", "payoutAccount.accountNumber", "account",
			"payoutAccount.holder", "holder", "onBehalf", "consentNote");

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_STREET = 200;

	private static final int LONGEST_ABOUT = 2000;

	private static final int LONGEST_NOTE = 500;

	private StallForm() {
	}

	/** An untouched form. */
	public static Form fresh() {
		return Form.empty(NAME).with("kind", "HOUSEHOLD").with(Keys.FIELD, Keys.fresh());
	}

	/** Refuses what can be refused without asking anyone. */
	public static void check(Form form) {
		form.require("kind", Rules.oneOf("HOUSEHOLD", "COOPERATIVE"), "stall.kind.missing")
			.require("name", Rules.given(), "stall.name.missing")
			.require("name", between(LONGEST_NAME), "stall.name.long", LONGEST_NAME)
			.require("ownerName", Rules.given(), "stall.ownerName.missing")
			.require("ownerName", between(LONGEST_NAME), "stall.ownerName.long", LONGEST_NAME)
			.require("phone", Rules.given(), "stall.phone.missing")
			.require("phone", Rules.mobilePhone(), "stall.phone.wrong")
			.require("about", Rules.given(), "stall.about.missing")
			.require("about", Rules.atMost(LONGEST_ABOUT), "stall.about.long", LONGEST_ABOUT)
			.require("province", Rules.given(), "stall.province.missing")
			.require("commune", Rules.given(), "stall.commune.missing")
			.require("street", Rules.given(), "stall.street.missing")
			.require("street", between(LONGEST_STREET), "stall.street.long", LONGEST_STREET)
			.require("office", Rules.given(), "stall.office.missing")
			.require("bank", (bin) -> Bank.of(bin).isPresent(), "stall.bank.missing")
			.require("account", Rules.given(), "stall.account.missing")
			.require("account", (typed) -> account(typed).matches("[0-9A-Z]{4,19}"), "stall.account.wrong")
			.require("holder", Rules.given(), "stall.holder.missing")
			.require("holder", (typed) -> Folded.capitals(typed).matches("[A-Z][A-Z0-9 .,&-]{1,69}"),
					"stall.holder.wrong");
	}

	/** Refuses what a clerk's form lacks besides. */
	public static void checkConsent(Form form) {
		form.require("consentKind", Rules.oneOf("SIGNED_PAPER", "OTP"), "stall.consentKind.missing")
			.require("consentNote", Rules.given(), "stall.consentNote.missing")
			.require("consentNote", Rules.atMost(LONGEST_NOTE), "stall.consentNote.long", LONGEST_NOTE);
	}

	/** The stall as the API takes it. */
	public static NewStall stall(Form form, NewStall.@Nullable Consent consent) {
		NewStall.Account account = new NewStall.Account(form.value("bank"), account(form.value("account")),
				Folded.capitals(form.value("holder")));
		return new NewStall(form.value("kind"), form.value("name"), form.value("ownerName"),
				Rules.withoutSeparators(form.value("phone")), form.value("province"), form.value("commune"),
				form.value("street"), form.value("office"), form.value("about"), account, consent);
	}

	/** The household's agreement as a clerk recorded it. */
	public static NewStall.Consent consent(Form form) {
		return new NewStall.Consent(form.value("consentKind"), form.value("consentNote"));
	}

	private static String account(String typed) {
		return Folded.capitals(Rules.withoutSeparators(typed));
	}

	private static Predicate<String> between(int most) {
		return Rules.atMost(most).and((typed) -> typed.isEmpty() || typed.codePointCount(0, typed.length()) >= 2);
	}

}
