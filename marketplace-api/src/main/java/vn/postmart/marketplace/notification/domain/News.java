package vn.postmart.marketplace.notification.domain;

import java.util.List;
import java.util.UUID;

/**
 * Something people are to be told.
 *
 * @param cause the event it comes from: of one event nobody is told twice
 * @param about the lot, listing or import
 * @param words what its text is filled with; no name, phone number or address of anybody
 */
public record News(UUID cause, Topic topic, UUID about, List<String> words) {

	public News {
		words = List.copyOf(words);
	}

}
