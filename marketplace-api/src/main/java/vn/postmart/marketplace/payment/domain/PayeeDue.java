package vn.postmart.marketplace.payment.domain;

import java.util.List;

import vn.postmart.marketplace.shared.Money;

/** What is due to one payee, and the parcels it is due for. */
public record PayeeDue(String payee, Money amount, List<String> references) {

	public PayeeDue {
		references = List.copyOf(references);
	}

}
