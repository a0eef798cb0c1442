package vn.postmart.marketplace.catalog.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A quality mark that the seller says the product has.
 *
 * @param scheme GI, VIETGAP, GLOBALGAP, ORGANIC, OCOP or EU_PDO
 * @param grade the stars of OCOP, else null
 */
public record CertificateClaim(Scheme scheme, @Nullable Integer grade, String number, String issuer, LocalDate issuedOn,
		@Nullable LocalDate expiresOn) {

	/** Who stands behind a mark. */
	public enum Scheme {

		/** Geographical indication: a right over name, area and product. */
		GI, VIETGAP, GLOBALGAP, ORGANIC,
		/** One Commune One Product, Decision 148/QĐ-TTg. */
		OCOP, EU_PDO

	}

}
