package vn.postmart.marketplace.seller.app;

import java.util.Locale;

import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.shared.VietnamesePhone;

/**
 * What is said of a stall that is to be opened.
 *
 * @param language in which those who run it are written to
 */
public record StallDraft(StallKind kind, String name, String ownerName, VietnamesePhone phone, String provinceCode,
		String communeCode, String street, String officeCode, String about, String aboutEn, PayoutAccount payoutAccount,
		Locale language) {
}
