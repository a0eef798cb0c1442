package vn.postmart.marketplace.catalog.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.catalog.domain.CertificateClaim.Scheme;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 16);

	@Test
	void takesAnOcopCertificateOfThirtySixMonths() {
		assertThat(check(ocop(4, ISSUED, ISSUED.plusMonths(36)))).isEmpty();
	}

	@Test
	void refusesAnOcopCertificateOfADayMore() {
		assertThat(check(ocop(4, ISSUED, ISSUED.plusMonths(36).plusDays(1))))
			.containsExactly(FieldError.of("certificates[0].expiresOn", "catalog.ocop-months", 36));
	}

	@Test
	void refusesAnOcopCertificateWithoutAnEnd() {
		assertThat(check(ocop(4, ISSUED, null)))
			.containsExactly(FieldError.of("certificates[0].expiresOn", "catalog.ocop-months", 36));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 2, 6 })
	void refusesStarsThatGetNoCertificate(int stars) {
		assertThat(check(ocop(stars, ISSUED, ISSUED.plusMonths(36))))
			.containsExactly(FieldError.of("certificates[0].grade", "catalog.ocop-stars", 3, 5));
	}

	@Test
	void refusesStarsOnAnythingButOcop() {
		assertThat(check(new CertificateClaim(Scheme.GI, 5, "GI-1", "Cục SHTT", ISSUED, null)))
			.containsExactly(FieldError.of("certificates[0].grade", "catalog.grade-only-ocop"));
	}

	@Test
	void refusesAnIssueThatIsStillToCome() {
		assertThat(check(gi("GI-1", TODAY.plusDays(1), null)))
			.containsExactly(FieldError.of("certificates[0].issuedOn", "catalog.date-in-future"));
	}

	@Test
	void refusesAnEndBeforeTheIssue() {
		assertThat(check(gi("GI-1", ISSUED, ISSUED)))
			.containsExactly(FieldError.of("certificates[0].expiresOn", "catalog.expires-before-issue"));
	}

	@Test
	void refusesTheSameCertificateTwice() {
		assertThat(check(gi("GI-1", ISSUED, null), gi("GI-2", ISSUED, null), gi("GI-1", ISSUED, null)))
			.containsExactly(FieldError.of("certificates[2].number", "catalog.certificate-twice"));
	}

	private static List<FieldError> check(CertificateClaim... claims) {
		return CertificateRules.check(List.of(claims), TODAY);
	}

	private static CertificateClaim ocop(int stars, LocalDate issued, @Nullable LocalDate expires) {
		return new CertificateClaim(Scheme.OCOP, stars, "OCOP-1", "UBND tỉnh", issued, expires);
	}

	private static CertificateClaim gi(String number, LocalDate issued, @Nullable LocalDate expires) {
		return new CertificateClaim(Scheme.GI, null, number, "Cục SHTT", issued, expires);
	}

}
