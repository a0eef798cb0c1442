package vn.postmart.marketplace.postal.label;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import vn.postmart.marketplace.shared.Money;

/** Amounts as they are written in Vietnam. */
final class VietnameseFigures {

	private VietnameseFigures() {
	}

	/** As in {@code 1.234.000 ₫}, with a space that does not break. */
	static String money(Money amount) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setGroupingSeparator('.');
		return new DecimalFormat("#,##0", symbols).format(amount.amount()) + "\u00A0₫";
	}

}
