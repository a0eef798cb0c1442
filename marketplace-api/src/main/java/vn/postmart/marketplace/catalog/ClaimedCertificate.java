package vn.postmart.marketplace.catalog;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A quality mark as the seller claims it; a badge only while verified and unexpired.
 *
 * @param scheme GI, VIETGAP, GLOBALGAP, ORGANIC, OCOP or EU_PDO
 * @param grade the stars of OCOP, else null
 * @param document what its document is, null when none was sent
 */
public record ClaimedCertificate(UUID id, String scheme, @Nullable Integer grade, String number, String issuer,
		LocalDate issuedOn, @Nullable LocalDate expiresOn, Status status, @Nullable DocumentType document) {

	/** What became of the claim. */
	public enum Status {

		/** Nobody looked at it yet. */
		PENDING,
		/** An operator saw the certificate. */
		VERIFIED,
		/** An operator refused it, or the issuer took it back. */
		REVOKED

	}

	/** Whether it may be shown as a badge on a day: not from the day it expires. */
	public boolean counts(LocalDate day) {
		return this.status == Status.VERIFIED && (this.expiresOn == null || this.expiresOn.isAfter(day));
	}

}
