package vn.postmart.marketplace.payment.app;

import java.util.UUID;

import vn.postmart.marketplace.shared.Money;

/** What a run paid out: to how many payees, and how much in all. */
public record PayoutRun(UUID id, int count, Money total) {

	PayoutRun plus(Money payout) {
		return new PayoutRun(this.id, this.count + 1, this.total.plus(payout));
	}

}
