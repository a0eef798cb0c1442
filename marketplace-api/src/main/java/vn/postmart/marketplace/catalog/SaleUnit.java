package vn.postmart.marketplace.catalog;

import vn.postmart.marketplace.shared.Weight;

/**
 * The unit a price is for.
 *
 * @param code stable code: kg, qua, tui, goi, hop, chai, hu, chuc
 * @param label as a Vietnamese shopper reads it: "kg", "quả ~1,2 kg", "chục 10 bắp"
 * @param labelEn the same in English
 * @param netWeight net weight of one unit
 */
public record SaleUnit(String code, String label, String labelEn, Weight netWeight) {
}
