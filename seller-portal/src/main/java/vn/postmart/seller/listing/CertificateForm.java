package vn.postmart.seller.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.postmart.seller.input.DayInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Field;
import vn.postmart.web.page.Page;

/** The form that claims a quality mark. */
public final class CertificateForm {

	static final String NAME = "certificate";

	/** The form's fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.of("certificates[].scheme", "scheme", "certificates[].grade",
			"grade", "certificates[].number", "number", "certificates[].issuer", "issuer", "certificates[].issuedOn",
			"issuedOn", "certificates[].expiresOn", "expiresOn", "version", Form.WHOLE);

	private static final List<String> SCHEMES = List.of("OCOP", "VIETGAP", "GLOBALGAP", "ORGANIC", "GI", "EU_PDO");

	private static final int LONGEST_NUMBER = 60;

	private static final int LONGEST_ISSUER = 120;

	private CertificateForm() {
	}

	/** The marks as lines of a list. */
	public static List<Field.Option> schemes(Page page) {
		return SCHEMES.stream()
			.map((scheme) -> new Field.Option(scheme, page.text("certificate.on." + scheme)))
			.toList();
	}

	static void check(Form form) {
		form.require("scheme", SCHEMES::contains, "certificate.scheme.missing")
			.require("grade", (typed) -> typed.matches("[345]?"), "certificate.grade.wrong")
			.require("number", Rules.given(), "certificate.number.missing")
			.require("number", Rules.atMost(LONGEST_NUMBER), "certificate.long", LONGEST_NUMBER)
			.require("issuer", Rules.given(), "certificate.issuer.missing")
			.require("issuer", Rules.atMost(LONGEST_ISSUER), "certificate.long", LONGEST_ISSUER)
			.require("issuedOn", Rules.given(), "certificate.issuedOn.missing")
			.require("issuedOn", InputRules.dayUntil(ListingForm.today()), "certificate.issuedOn.wrong")
			.require("expiresOn", InputRules.optional(InputRules.day()), "certificate.expiresOn.wrong");
	}

	static OwnListing.Certificate certificate(Form form) {
		LocalDate issued = DayInput.parse(form.value("issuedOn")).orElseThrow();
		return new OwnListing.Certificate(null, form.value("scheme"),
				form.has("grade") ? Integer.valueOf(form.value("grade")) : null, form.value("number"),
				form.value("issuer"), issued, DayInput.parse(form.value("expiresOn")).orElse(null), null, null);
	}

}
