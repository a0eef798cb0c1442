package vn.postmart.marketplace.postal.app;

/** What came of a notice; from best to worst. */
public enum NoticeOutcome {

	/** Recorded; the parcel moved if the news was new. */
	APPLIED,
	/** Of a type that says nothing to us. */
	IGNORED,
	/** About an item that is not ours. */
	UNKNOWN_ITEM,
	/** The cash it reports is not what was due: nothing was booked. */
	AMOUNT_DISPUTED,
	/** Signed by the carrier, and yet not understood. */
	UNREADABLE;

	/** The worse of the two. */
	NoticeOutcome and(NoticeOutcome other) {
		return (compareTo(other) >= 0) ? this : other;
	}

}
