package vn.postmart.simulator.post;

/**
 * The EMSEVT events of the UPU that this carrier sends, with what each makes of a parcel.
 */
enum EventCode {

	/** Posting. */
	EMA(ParcelStatus.ACCEPTED, "Đã chấp nhận tại bưu cục"),
	/** Departure from the office of posting. */
	EMC(ParcelStatus.IN_TRANSIT, "Đã rời bưu cục gốc"),
	/** Into a sorting centre. */
	EDD(ParcelStatus.IN_TRANSIT, "Đã đến trung tâm khai thác"),
	/** Out of a sorting centre. */
	EDE(ParcelStatus.IN_TRANSIT, "Đã rời trung tâm khai thác"),
	/** Arrival at the delivery office. */
	EMG(ParcelStatus.AT_DELIVERY_OFFICE, "Đã đến bưu cục phát"),
	/** Out for delivery. */
	EDG(ParcelStatus.OUT_FOR_DELIVERY, "Bưu tá đang đi phát"),
	/** Ready at the collection point. */
	EDH(ParcelStatus.READY_FOR_PICKUP, "Chờ người nhận đến lấy tại bưu cục"),
	/** Delivered. */
	EMI(ParcelStatus.DELIVERED, "Đã phát thành công");

	private final ParcelStatus status;

	private final String note;

	EventCode(ParcelStatus status, String note) {
		this.status = status;
		this.note = note;
	}

	ParcelStatus status() {
		return this.status;
	}

	/** What the carrier's people write, in their own language. */
	String note() {
		return this.note;
	}

}
