package vn.postmart.marketplace.catalog;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.catalog.ClaimedCertificate.Status;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimedCertificateTests {

	private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@CsvSource({ "2026-11-21, true", "2026-11-22, false", "2026-11-23, false" })
	void theBadgeIsGoneFromTheDayTheCertificateExpires(LocalDate day, boolean shown) {
		assertThat(certificate(Status.VERIFIED).counts(day)).isEqualTo(shown);
	}

	@Test
	void onlyWhatAnOperatorVerifiedIsABadge() {
		assertThat(certificate(Status.PENDING).counts(LAST.minusYears(1))).isFalse();
		assertThat(certificate(Status.REVOKED).counts(LAST.minusYears(1))).isFalse();
	}

	private static ClaimedCertificate certificate(Status status) {
		return new ClaimedCertificate(new UUID(0, 1), "VIETGAP", null, "VG-1", "VinaCert", LAST.minusYears(2), LAST,
				status, null);
	}

}
