package vn.postmart.marketplace.catalog.bulk;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A batch that fails half-way leaves nothing behind, and what follows loads each row
 * once.
 */
@ApiTest
@TestPropertySource(properties = { "postmart.catalog.bulk.checked=3", "postmart.catalog.bulk.loaded=2" })
class ImportResumeIntegrationTests {

	private static final String PHONE = "0912349001";

	private static final String BREAK = """
			create function catalog.fail_for_test() returns trigger language plpgsql as
				$$ begin raise exception 'the machine stops here'; end $$;
			create trigger fail_for_test before insert on catalog.lot for each row
				when (new.code = 'L5') execute function catalog.fail_for_test()
			""";

	@Autowired
	private WebTestClient client;

	@Autowired
	private ListingDetails details;

	@Autowired
	private TestDatabase database;

	@Test
	void goesOnAfterTheLastWholeBatchAndLoadsNoRowTwice() throws SQLException {
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = StallsForTests.open(this.client, PHONE);
		ImportsForTests imports = ImportsForTests.ofStall(this.client, PHONE, stall);
		String rows = IntStream.rangeClosed(1, 7)
			.mapToObj((i) -> ImportsForTests.row("V" + i, 45_000).replace(",L1,", ",L" + i + ","))
			.collect(Collectors.joining("\n"));
		String id = imports.checked("text/csv", (ImportsForTests.HEAD + "\n" + rows).getBytes(StandardCharsets.UTF_8))
			.get("id")
			.asString();
		execute(BREAK);
		imports.commit(id, false).expectStatus().isEqualTo(HttpStatus.OK);
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(imports.find(id).get("done").asInt()).isEqualTo(4));
		assertThat(codes(stall)).containsExactlyInAnyOrder("L1", "L2", "L3", "L4");
		execute("drop trigger fail_for_test on catalog.lot");
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(imports.find(id).get("state").asString()).isEqualTo("DONE"));
		assertThat(codes(stall)).containsExactlyInAnyOrder("L1", "L2", "L3", "L4", "L5", "L6", "L7");
		Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(this::theSenderIsToldOnce);
	}

	private void theSenderIsToldOnce() {
		this.client.mutateWith(TestActors.household(PHONE))
			.get()
			.uri("/api/v1/notifications")
			.exchange()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].title")
			.isEqualTo("Đã nạp xong 7 mặt hàng");
	}

	/** The lots of all listings, which are one each. */
	private List<String> codes(StallId stall) {
		List<ListingDetail> listings = this.details.ofStall(stall).collectList().block();
		return listings.stream().flatMap((listing) -> listing.lots().stream()).map((lot) -> lot.code()).toList();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
