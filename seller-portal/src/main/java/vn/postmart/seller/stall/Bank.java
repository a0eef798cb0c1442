package vn.postmart.seller.stall;

import java.util.Arrays;
import java.util.Optional;

/**
 * The banks that households use most, with the numbers under which transfers reach them
 * (NAPAS bank identification numbers).
 */
public enum Bank {

	AGRIBANK("970405", "Agribank"), VIETINBANK("970415", "VietinBank"), VIETCOMBANK("970436", "Vietcombank"),
	BIDV("970418", "BIDV"), LPBANK("970449", "LPBank"), MB("970422", "MB Bank"), SACOMBANK("970403", "Sacombank"),
	TECHCOMBANK("970407", "Techcombank"), ACB("970416", "ACB"), VPBANK("970432", "VPBank"), TPBANK("970423", "TPBank"),
	HDBANK("970437", "HDBank"), SHB("970443", "SHB"), VIB("970441", "VIB");

	private final String bin;

	private final String title;

	Bank(String bin, String title) {
		this.bin = bin;
		this.title = title;
	}

	/** The bank of a number. */
	public static Optional<Bank> of(String bin) {
		return Arrays.stream(values()).filter((bank) -> bank.bin.equals(bin)).findFirst();
	}

	public String bin() {
		return this.bin;
	}

	public String title() {
		return this.title;
	}

}
