package vn.postmart.marketplace.postal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Money;

/**
 * A parcel to be announced to the post.
 *
 * @param reference the holder's opaque reference, unique: "order:…" or "relief:…"
 * @param label what people call it: the order or package code
 * @param senderRef the opaque sender: "stall:…"
 * @param pointCode the office that hands it over, when {@code POINT}
 * @param cod cash to collect, zero for none, at most 50,000,000 VND
 */
public record NewConsignment(String reference, String label, String senderRef, Party sender, Party recipient,
		DeliveryMode delivery, @Nullable String pointCode, List<Content> contents, Money cod, boolean perishable) {

	public NewConsignment {
		contents = List.copyOf(contents);
	}

}
