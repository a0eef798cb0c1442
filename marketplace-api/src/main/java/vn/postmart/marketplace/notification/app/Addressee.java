package vn.postmart.marketplace.notification.app;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.notification.app.Entries.Reader;
import vn.postmart.marketplace.seller.StallId;

/**
 * Whom a message goes to, as it is when the message is sent.
 *
 * @param code by which the addressee knows the order or parcel; empty for a stall
 * @param phone in E.164 form
 * @param language in which the addressee reads
 * @param account whose mailbox may be known; null without one
 */
record Addressee(String reference, String code, String phone, Locale language, @Nullable String account) {

	private static final String STALL = "stall:";

	private static final String PERSON = "person:";

	/** How a message refers to those who run a stall. */
	static String stall(StallId id) {
		return STALL + id;
	}

	/** How the portal refers to one account. */
	static String person(String subject) {
		return PERSON + subject;
	}

	/** Who finds it in the account behind the addressee. */
	Reader reader() {
		return new Reader(person(Objects.requireNonNull(this.account)), this.code);
	}

	static boolean isStall(String reference) {
		return reference.startsWith(STALL);
	}

	/** The stall a reference names. */
	static StallId stallOf(String reference) {
		return new StallId(UUID.fromString(reference.substring(STALL.length())));
	}

	/** Keeps the number out of logs. */
	@Override
	public String toString() {
		return "Addressee[" + this.reference + "]";
	}

}
