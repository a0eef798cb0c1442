package vn.postmart.marketplace.search.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.search.domain.Card;

import static org.assertj.core.api.Assertions.assertThat;

class TodaysCardsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String MARKED = """
			{"seasonMonths":[10,11],"marks":[{"scheme":"OCOP","grade":4,"expiresOn":"2026-11-23"},\
			{"scheme":"VIETGAP","grade":null,"expiresOn":"2026-11-22"},{"scheme":"GI","grade":null,"expiresOn":null}],\
			"name":"Cam \\"sành\\""}""";

	private static final String WITHOUT_ORDER = """
			{"id":"0199a1b2-a8c1-7f84-895e-102777183989","name":"Cam","nameEn":"","stall":{"id":\
			"0199a1b2-27d8-789b-8e8a-04837b5e6de3","name":"Bùi Chiến","kind":"HOUSEHOLD"},"category":"cam-buoi",\
			"priceVnd":1,"unit":{"code":"kg","label":"kg","labelEn":"kg","netWeightGrams":1000},"pricePerKgVnd":1,\
			"province":{"code":"25","name":"Phú Thọ"},"commune":{"code":"05089","name":"Cao Phong"},"seasonMonths":[1],\
			"marks":[],"photo":null,"available":5,"harvestedOn":null,"goodsClass":"FRESH","postable":true}""";

	@Test
	void dropsMarksFromTheDayTheyExpireAndPassesTheRestOn() {
		assertThat(write(MARKED)).isEqualTo("{\"inSeason\":true,\"seasonMonths\":[10,11],\"marks\":["
				+ "{\"scheme\":\"OCOP\",\"grade\":4},{\"scheme\":\"GI\",\"grade\":null}],\"name\":\"Cam \\\"sành\\\"\"}");
	}

	@Test
	void saysWhatIsOutOfSeason() {
		assertThat(write("{\"seasonMonths\":[1,12],\"marks\":[],\"name\":\"Vải\"}"))
			.isEqualTo("{\"inSeason\":false,\"seasonMonths\":[1,12],\"marks\":[],\"name\":\"Vải\"}");
	}

	@ParameterizedTest
	@CsvSource({ "11, true", "'1,11', true", "'11,12', true", "'1,12', false", "1, false", "'', false" })
	void looksForTheMonthAmongThose(String months, boolean inSeason) {
		String unmarked = "{\"seasonMonths\":[%s],\"marks\":[],\"n\":1}".formatted(months);
		String marked = unmarked.replace("[],\"n\"", "[{\"scheme\":\"GI\",\"expiresOn\":null}],\"n\"");
		assertThat(write(unmarked)).isEqualTo("{\"inSeason\":" + inSeason + "," + unmarked.substring(1));
		assertThat(write(marked)).startsWith("{\"inSeason\":" + inSeason + ",\"seasonMonths\":[" + months + "],");
	}

	@Test
	void readsCardsThatWereKeptInAnotherOrder() {
		assertThat(write(WITHOUT_ORDER)).startsWith("{\"inSeason\":false,\"seasonMonths\":[1],\"marks\":[],\"id\"")
			.contains("\"available\":5,");
	}

	@Test
	void separatesCards() {
		assertThat(write("{\"seasonMonths\":[],\"marks\":[],\"n\":1}", "{\"seasonMonths\":[],\"marks\":[],\"n\":2}"))
			.isEqualTo("{\"inSeason\":false,\"seasonMonths\":[],\"marks\":[],\"n\":1},"
					+ "{\"inSeason\":false,\"seasonMonths\":[],\"marks\":[],\"n\":2}");
	}

	private static String write(String... cards) {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		new TodaysCards(JsonMapper.builder().build(), TODAY).write(Stream.of(cards).map(Card::of).toList(), written);
		return written.toString(StandardCharsets.UTF_8);
	}

}
