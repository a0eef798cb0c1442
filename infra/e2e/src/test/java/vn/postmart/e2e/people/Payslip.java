package vn.postmart.e2e.people;

import java.util.List;

import com.microsoft.playwright.Locator;

/** The arithmetic of one parcel in whole đồng, read from the payouts page. */
public record Payslip(long goods, long commission, long tax, long net) {

	static Payslip read(Locator sums) {
		List<Long> amounts = sums.all().stream().map(Payslip::amount).toList();
		return new Payslip(amounts.get(0), amounts.get(1), amounts.get(2), amounts.get(3));
	}

	/** The last cell of a line such as "Hoa hồng − 9.233 ₫". */
	private static long amount(Locator line) {
		return Long.parseLong(line.locator("> *").last().innerText().replaceAll("\\D", ""));
	}

}
