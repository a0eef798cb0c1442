package vn.postmart.marketplace.catalog;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingRefusalIntegrationTests {

	private static final String PHONE = "0912345011";

	@Autowired
	private WebTestClient client;

	@Autowired
	private DatabaseClient database;

	private StallId stall;

	@BeforeAll
	void openStall() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
	}

	static Stream<Arguments> wrong() {
		String tomorrow = ListingsForTests.today().plusDays(2).toString();
		String yesterday = ListingsForTests.today().minusDays(1).toString();
		return Stream.of(wrong("priceVnd", "45000", "0"), wrong("priceVnd", "45000", "-1"),
				wrong("priceVnd", "45000", "45000.5"), wrong("name", "Vải thiều Lục Ngạn", " "),
				wrong("name", "Vải thiều Lục Ngạn", "V"), wrong("name", "Vải thiều Lục Ngạn", "V".repeat(121)),
				wrong("name", "Vải thiều Lục Ngạn", "Vải\\u0007 thiều"),
				wrong("name", "Vải thiều Lục Ngạn", "Vải \\u202ethiều"),
				wrong("name", "Vải thiều Lục Ngạn", "Vải \\ud83c thiều"), wrong("category", "vai-nhan", "sao-hoa"),
				wrong("unit.code", "\"code\": \"kg\"", "\"code\": \"pound\""),
				wrong("unit.netWeightGrams", "\"netWeightGrams\": 1000", "\"netWeightGrams\": 900"),
				wrong("unit.netWeightGrams", "\"netWeightGrams\": 1000", "\"netWeightGrams\": 0"),
				wrong("unit.label", "\"code\": \"kg\"", "\"code\": \"chuc\""),
				wrong("minimum", "\"minimum\": 1", "\"minimum\": 0"),
				wrong("minimum", "\"minimum\": 1", "\"minimum\": 0.0001"),
				wrong("maximum", "\"maximum\": 20", "\"maximum\": 0.5"), wrong("step", "\"step\": 0.5", "\"step\": 0"),
				wrong("step", "\"step\": 0.5", "\"step\": 19.5"), wrong("seasonMonths", "[6, 7]", "[]"),
				wrong("seasonMonths", "[6, 7]", "[13]"), wrong("goodsClass", "\"FRESH\"", "\"GOLD\""),
				wrong("certificates[0].grade", "\"grade\": 4", "\"grade\": 2"),
				wrong("certificates[0].scheme", "\"OCOP\"", "\"ISO\""),
				wrong("lot.harvestedOn", "\"harvestedOn\": \"" + yesterday + "\"",
						"\"harvestedOn\": \"" + tomorrow + "\""),
				wrong("lot.bestBefore", "\"bestBefore\": \"" + ListingsForTests.today().plusDays(6) + "\"",
						"\"bestBefore\": \"" + ListingsForTests.today().minusDays(2) + "\""),
				wrong("lot.quantity", "\"quantity\": 5", "\"quantity\": 0"),
				wrong("lot.code", "\"code\": \"LN-1\"", "\"code\": \"<b>\""), wrong("lot", "\"lot\"", "\"loT\""));
	}

	private static Arguments wrong(String field, String right, String wrong) {
		UnaryOperator<String> spoil = (request) -> request.replace(right, wrong);
		return arguments(field, wrong, spoil);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("wrong")
	void refusesAWrongFieldByItsNameAndKeepsNothing(String field, String wrong, UnaryOperator<String> spoil) {
		String request = spoil.apply(ListingsForTests.request("Vải thiều Lục Ngạn", 5));
		assertThat(request).contains(wrong);
		List<String> fields = ListingsForTests.create(this.client, PHONE, this.stall, request)
			.expectStatus()
			.isBadRequest()
			.expectBody(Refusal.class)
			.returnResult()
			.getResponseBody()
			.errors()
			.stream()
			.map(FieldMessage::field)
			.toList();
		assertThat(fields).anyMatch((named) -> named.startsWith(field));
		assertThat(this.database.sql("select count(*) from catalog.listing").mapValue(Long.class).one().block())
			.isZero();
	}

	@Test
	void namesEverythingThatIsWrongAtOnceInTheReadersLanguage() {
		String request = ListingsForTests.request("Vải thiều Lục Ngạn", 5)
			.replace("\"maximum\": 20", "\"maximum\": 0.5")
			.replace("\"grade\": 4", "\"grade\": null")
			.replace("\"code\": \"kg\"", "\"code\": \"pound\"");
		assertThat(ListingsForTests
			.create(this.client.mutate().defaultHeader("Accept-Language", "en").build(), PHONE, this.stall, request)
			.expectStatus()
			.isBadRequest()
			.expectBody(Refusal.class)
			.returnResult()
			.getResponseBody()
			.errors()).containsExactly(new FieldMessage("unit.code", "There is no such unit of sale"),
					new FieldMessage("maximum", "The most that may be bought cannot be less than the least"),
					new FieldMessage("certificates[0].grade", "An OCOP certificate has 3 to 5 stars"));
	}

	@Test
	void aGeographicalIndicationNeedsItsProductAndItsOrigin() {
		String claimed = ListingsForTests.request("Nhãn lồng Lục Ngạn", 5)
			.replace("\"scheme\": \"OCOP\", \"grade\": 4", "\"scheme\": \"GI\"");
		assertThat(ListingsForTests.create(this.client, PHONE, this.stall, claimed)
			.expectStatus()
			.isBadRequest()
			.expectBody(Refusal.class)
			.returnResult()
			.getResponseBody()
			.errors())
			.containsExactly(new FieldMessage("certificates[0].scheme",
					"Tên hàng và nơi trồng không khớp chỉ dẫn địa lý nào đang được bảo hộ"));
	}

	@Test
	void anothersStallIsAsGoodAsNone() {
		ListingsForTests.create(this.client, "0912345012", this.stall, ListingsForTests.request("Vải", 5))
			.expectStatus()
			.isNotFound();
	}

	/** What a refusal says of the fields. */
	record Refusal(List<FieldMessage> errors) {
	}

	/** What is wrong with a field. */
	record FieldMessage(String field, String message) {
	}

}
