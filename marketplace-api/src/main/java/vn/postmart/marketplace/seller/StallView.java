package vn.postmart.marketplace.seller;

import java.time.Instant;
import java.util.Locale;

/**
 * A stall as other modules see it.
 *
 * @param phone E.164, for the parcel's sender block only; never shown to shoppers whole
 * @param officeCode the post office where the household hands in its parcels
 * @param about one paragraph in Vietnamese
 * @param aboutEn the same in English, empty when not written
 * @param language in which those who run it are written to
 */
public record StallView(StallId id, StallKind kind, String name, String ownerName, String phone, String provinceCode,
		String communeCode, String street, String officeCode, String about, String aboutEn, Locale language,
		Instant since, long version) {
}
