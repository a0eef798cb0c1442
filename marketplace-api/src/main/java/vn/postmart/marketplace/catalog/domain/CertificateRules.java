package vn.postmart.marketplace.catalog.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.domain.CertificateClaim.Scheme;
import vn.postmart.marketplace.shared.problem.FieldError;

/** What a certificate must say to be believed enough to be looked at. */
public final class CertificateRules {

	private static final int LOWEST_STARS = 3;

	private static final int HIGHEST_STARS = 5;

	/** Decision 148/QĐ-TTg: an OCOP certificate holds for 36 months. */
	private static final int OCOP_MONTHS = 36;

	private CertificateRules() {
	}

	/** Everything that is wrong with the claims made on a day. */
	public static List<FieldError> check(List<CertificateClaim> claims, LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		for (int i = 0; i < claims.size(); i++) {
			String path = "certificates[" + i + "].";
			CertificateClaim claim = claims.get(i);
			checkGrade(path + "grade", claim, errors);
			checkDates(path, claim, today, errors);
			if (claims.subList(0, i).stream().anyMatch((other) -> sameCertificate(other, claim))) {
				errors.add(FieldError.of(path + "number", "catalog.certificate-twice"));
			}
		}
		return errors;
	}

	private static void checkGrade(String field, CertificateClaim claim, List<FieldError> errors) {
		Integer grade = claim.grade();
		if (claim.scheme() != Scheme.OCOP) {
			if (grade != null) {
				errors.add(FieldError.of(field, "catalog.grade-only-ocop"));
			}
		}
		else if (grade == null || grade < LOWEST_STARS || grade > HIGHEST_STARS) {
			errors.add(FieldError.of(field, "catalog.ocop-stars", LOWEST_STARS, HIGHEST_STARS));
		}
	}

	private static void checkDates(String path, CertificateClaim claim, LocalDate today, List<FieldError> errors) {
		LocalDate expires = claim.expiresOn();
		if (claim.issuedOn().isAfter(today)) {
			errors.add(FieldError.of(path + "issuedOn", "catalog.date-in-future"));
		}
		if (expires != null && !expires.isAfter(claim.issuedOn())) {
			errors.add(FieldError.of(path + "expiresOn", "catalog.expires-before-issue"));
		}
		else if (claim.scheme() == Scheme.OCOP && isTooLong(claim.issuedOn(), expires)) {
			errors.add(FieldError.of(path + "expiresOn", "catalog.ocop-months", OCOP_MONTHS));
		}
	}

	private static boolean isTooLong(LocalDate issued, @Nullable LocalDate expires) {
		return expires == null || expires.isAfter(issued.plusMonths(OCOP_MONTHS));
	}

	private static boolean sameCertificate(CertificateClaim one, CertificateClaim other) {
		return one.scheme() == other.scheme() && one.number().equals(other.number());
	}

}
