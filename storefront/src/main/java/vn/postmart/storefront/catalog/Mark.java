package vn.postmart.storefront.catalog;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * A quality mark.
 *
 * @param grade the stars of OCOP
 * @param number of the certificate; only on the listing's own page, as are issuer and
 * expiry
 */
public record Mark(String scheme, @Nullable Integer grade, @Nullable String number, @Nullable String issuer,
		@Nullable LocalDate expiresOn) {

	/** Its name with its stars: {@code OCOP ★★★★}. */
	public String on(Page page) {
		String name = page.textOr("mark." + this.scheme.toLowerCase(Locale.ROOT), this.scheme);
		return (this.grade != null) ? name + " " + "★".repeat(this.grade) : name;
	}

	/** What the mark vouches for. */
	public String meaning(Page page) {
		return page.textOr("mark." + this.scheme.toLowerCase(Locale.ROOT) + ".meaning", "");
	}

}
