package vn.postmart.marketplace.search.web;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.catalog.Categories;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Words hits for the wire, with what only today can say. */
@Component
class SearchPresenter {

	private static final Duration SHOWN_AGAIN = Duration.ofMillis(900);

	/** Read once for all who ask within a second. */
	private final Mono<FacetWords> words;

	private final JsonMapper mapper;

	private final Clock clock;

	SearchPresenter(Categories categories, Addresses addresses, JsonMapper mapper, Clock clock) {
		this.words = categories.all()
			.collectList()
			.map((tree) -> new FacetWords(tree, addresses.provinces(), mapper))
			.cache((read) -> SHOWN_AGAIN, (failure) -> Duration.ZERO, () -> Duration.ZERO);
		this.mapper = mapper;
		this.clock = clock;
	}

	/** The month it is where the harvest is. */
	int month() {
		return today().getMonthValue();
	}

	/** The page as JSON; a {@link ListingPage} whose items were never read. */
	Mono<byte[]> page(SearchPage page) {
		return this.words.map((words) -> page(page, words));
	}

	private byte[] page(SearchPage page, FacetWords words) {
		return new PageJson(this.mapper, today()).write(page, words);
	}

	/**
	 * An answer as JSON.
	 * @param empty the answer without its items, which come first in it
	 */
	byte[] filled(Object empty, List<Card> cards) {
		byte[] frame = this.mapper.writeValueAsBytes(empty);
		ByteArrayOutputStream json = new ByteArrayOutputStream();
		json.write(frame, 0, ListingPage.ITEMS_AT);
		new TodaysCards(this.mapper, today()).write(cards, json);
		json.write(frame, ListingPage.ITEMS_AT, frame.length - ListingPage.ITEMS_AT);
		return json.toByteArray();
	}

	private LocalDate today() {
		return VietnamTime.today(this.clock);
	}

}
