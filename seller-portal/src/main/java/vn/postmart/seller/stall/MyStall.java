package vn.postmart.seller.stall;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A stall as its owner sees it.
 *
 * @param kind HOUSEHOLD or COOPERATIVE
 * @param officeCode where its parcels are handed in
 */
public record MyStall(String id, String kind, String name, String ownerName, String phone, Named province,
		Named commune, String street, String officeCode, String about, @Nullable String aboutEn, Account payoutAccount,
		Instant since) {

	/**
	 * Where it is paid to.
	 *
	 * @param accountNumber all but the last digits hidden
	 */
	public record Account(String bankBin, String accountNumber, String holder) {

		/** The bank's name, or its number where we do not know it. */
		public String bank() {
			return Bank.of(this.bankBin).map(Bank::title).orElse(this.bankBin);
		}

	}

}
