package vn.postmart.marketplace.postal.app;

import java.util.List;

import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.Money;

/**
 * What a parcel's label says, each text ready to print.
 *
 * @param code what people call the parcel: the order or package code
 * @param service how it is delivered
 * @param warnings such as that it spoils; printed in reverse, one after the other
 * @param cod cash to collect, zero for none
 */
public record Label(ItemId itemId, String code, String service, Address sender, Address recipient,
		List<String> warnings, Money cod, String contents, String weight) {

	public Label {
		warnings = List.copyOf(warnings);
	}

	/**
	 * Who and where.
	 *
	 * @param handledBy the office that hands the parcel over; empty at the door and for a
	 * sender
	 */
	public record Address(String name, String phone, String place, String handledBy) {
	}

}
