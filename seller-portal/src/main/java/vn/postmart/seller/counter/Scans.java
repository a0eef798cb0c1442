package vn.postmart.seller.counter;

import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Message;

/**
 * What to say of a scan the API makes nothing of.
 */
final class Scans {

	private Scans() {
	}

	/** The API's words about the field, or about the parcel. */
	static Message unknown(ApiRefusal refusal) {
		return refusal.problem()
			.fieldProblems()
			.stream()
			.findFirst()
			.<Message>map((wrong) -> new Message.Text(wrong.message()))
			.orElseGet(() -> words(refusal));
	}

	private static Message words(ApiRefusal refusal) {
		String words = refusal.problem().words();
		return (words != null) ? new Message.Text(words) : new Message.Key("counter.item.unknown");
	}

}
