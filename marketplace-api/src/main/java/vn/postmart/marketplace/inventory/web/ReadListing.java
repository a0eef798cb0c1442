package vn.postmart.marketplace.inventory.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.JointQuestions;
import vn.postmart.marketplace.shared.Recent;

import org.springframework.stereotype.Component;

/**
 * Reads one listing. What was read is shown again for less than a second, so that a
 * listing everybody looks at costs the database next to nothing; listings that many look
 * at in the same moment are read together.
 */
@Component
class ReadListing {

	private static final int REMEMBERED = 10_000;

	/** While the database answers one, all others gather for the next. */
	private static final int REQUESTS = 1;

	/**
	 * As long as a statement may take: a hiccup of the database is no reason to refuse.
	 */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

	private final Recent<ListingId, ShownListing> listings;

	private final ListingPages pages;

	private final JsonMapper mapper;

	ReadListing(FindInFull find, ListingPages pages, JsonMapper mapper) {
		JointQuestions<ListingId, Optional<FoundListing>> questions = new JointQuestions<>(find::all, REQUESTS,
				LONGEST_WAIT);
		this.listings = new Recent<>(REMEMBERED,
				(id) -> questions.ask(id).flatMap(Mono::justOrEmpty).map(ShownListing::new));
		this.pages = pages;
		this.mapper = mapper;
	}

	/** The {@link ListingPage} in the reader's language as JSON, or empty. */
	Mono<byte[]> read(ListingId id, Locale reader) {
		return this.listings.get(id).map((shown) -> shown.in(reader, this.pages, this.mapper));
	}

}
