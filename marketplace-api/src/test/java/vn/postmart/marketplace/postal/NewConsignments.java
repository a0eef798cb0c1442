package vn.postmart.marketplace.postal;

import java.util.List;

import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

/** Parcels for tests: from Bình Minh in Vĩnh Long to Hoàn Kiếm in Hà Nội. */
public final class NewConsignments {

	/** An office in the addressee's commune. */
	public static final String OFFICE = "00070-1";

	private static final Party SENDER = new Party("Hộ Trần Thị Bưởi", "+84987654321", "86", "29771", "Ấp Mỹ Hoà");

	private static final Party RECIPIENT = new Party("Nguyễn Thị Hồng Hạnh", "+84912345678", "01", "00070",
			"Số 5, phố Lý Thường Kiệt");

	private static final List<Content> CONTENTS = List.of(
			new Content("Bưởi Năm Roi", Quantity.of(2), "quả", Weight.grams(2_400), Money.vnd(90_000)),
			new Content("Gạo ST25", Quantity.parse("1.5"), "kg", Weight.grams(1_500), Money.vnd(60_000)));

	private NewConsignments() {
	}

	/** To the door, with this much cash to collect. */
	public static NewConsignment toDoor(String reference, long codVnd) {
		return new NewConsignment(reference, "7KQ2M9XA-1", "stall:0199", SENDER, RECIPIENT, DeliveryMode.DOOR, null,
				CONTENTS, Money.vnd(codVnd), true);
	}

	/** To be fetched at {@link #OFFICE}, paid for. */
	public static NewConsignment toPoint(String reference) {
		return new NewConsignment(reference, "HAT-0001", "stall:0199", SENDER, RECIPIENT, DeliveryMode.POINT, OFFICE,
				CONTENTS, Money.vnd(0), false);
	}

}
