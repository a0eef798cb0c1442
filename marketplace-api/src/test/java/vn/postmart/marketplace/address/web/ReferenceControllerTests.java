package vn.postmart.marketplace.address.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.address.domain.CommuneSearch;
import vn.postmart.marketplace.address.domain.Directory;
import vn.postmart.marketplace.address.domain.Today;
import vn.postmart.marketplace.address.store.PackagedUnits;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceControllerTests {

	private LocalDate day = LocalDate.of(2026, 4, 29);

	private final Today today = () -> this.day;

	private final WebTestClient client = WebTestClient
		.bindToController(new ReferenceController(new Directory(PackagedUnits.UNITS, this.today),
				new CommuneSearch(PackagedUnits.UNITS, this.today), PackagedUnits.UNITS, this.today))
		.build();

	@Test
	void showsACommuneWithItsProvinceAndWhatItWas() {
		this.client.get()
			.uri("/api/v1/communes?q=luc ngan&size=1")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"items": [{"code": "07582", "name": "Lục Ngạn", "kind": "COMMUNE", "fullName": "Xã Lục Ngạn",
					"provinceCode": "24", "provinceName": "Bắc Ninh", "formerly": "huyện Lục Ngạn, tỉnh Bắc Giang"}],
					"total": 8}
					""");
	}

	@Test
	void letsClientsKeepAnswersUntilTheDayOfTheNextChange() {
		String before = tag();
		assertThat(status(before)).isEqualTo(304);
		this.day = this.day.plusDays(1);
		assertThat(status(before)).isEqualTo(200);
		assertThat(tag()).isNotEqualTo(before);
	}

	@Test
	void saysHowLongToKeepAnswers() {
		this.client.get()
			.uri("/api/v1/provinces")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=3600, public")
			.expectBody()
			.jsonPath("$.total")
			.isEqualTo(34);
	}

	private String tag() {
		return String.valueOf(this.client.get()
			.uri("/api/v1/provinces")
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseHeaders()
			.getETag());
	}

	private int status(String tag) {
		return this.client.get()
			.uri("/api/v1/provinces")
			.ifNoneMatch(tag)
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
	}

}
