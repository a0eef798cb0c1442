package vn.postmart.marketplace.ordering.domain;

import vn.postmart.marketplace.shared.Money;

/** The most that a buyer agreed to pay for a parcel: its goods and its postage. */
public record Limit(Money goods, Money fee) {

	public Money total() {
		return this.goods.plus(this.fee);
	}

}
