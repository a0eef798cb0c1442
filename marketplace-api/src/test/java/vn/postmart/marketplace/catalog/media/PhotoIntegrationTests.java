package vn.postmart.marketplace.catalog.media;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.catalog.PhotoView;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotoIntegrationTests {

	@RegisterExtension
	private static final TestMediaFolder FOLDER = new TestMediaFolder();

	private static final String PHONE = "0912345031";

	@Autowired
	private WebTestClient client;

	private StallId stall;

	private ListingId listing;

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) {
		FOLDER.use(registry);
	}

	@BeforeAll
	void offerLychees() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		this.listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
	}

	@Test
	void aPhotoIsServedInEverySizeAndFormatForGood() throws IOException {
		long before = FOLDER.files();
		PhotoView photo = upload(MediaType.IMAGE_JPEG, TestPictures.redBlue("jpeg", 1200, 900)).expectStatus()
			.isCreated()
			.expectBody(PhotoView.class)
			.returnResult()
			.getResponseBody();
		assertThat(FOLDER.files()).isEqualTo(before + 6);
		for (String file : new String[] { "160.webp", "160.jpg", "480.webp", "480.jpg", "1080.webp", "1080.jpg" }) {
			byte[] served = this.client.get()
				.uri("/media/{id}/" + file, photo.id())
				.exchange()
				.expectStatus()
				.isOk()
				.expectHeader()
				.contentType(file.endsWith("webp") ? "image/webp" : "image/jpeg")
				.expectHeader()
				.valueEquals("Cache-Control", "max-age=31536000, public, immutable")
				.expectBody()
				.returnResult()
				.getResponseBody();
			assertThat(PictureFormat.of(served)).as(file)
				.hasValue(file.endsWith("webp") ? PictureFormat.WEBP : PictureFormat.JPEG);
		}
		this.client.get()
			.uri("/api/v1/listings/{id}", this.listing)
			.exchange()
			.expectBody()
			.jsonPath("$.photos[0].id")
			.isEqualTo(photo.id().toString())
			.jsonPath("$.photos[0].alt")
			.isEqualTo("Chùm vải chín đỏ");
	}

	static Stream<Arguments> hostile() {
		byte[] jpeg = TestPictures.redBlue("jpeg", 1200, 900);
		return Stream.of(arguments("a zip called JPEG", 400, TestPictures.zip(), "không phải ảnh"),
				arguments("three million pixels wide", 400, TestPictures.pngHeader(3_000_000, 10), "quá lớn"),
				arguments("cut in the middle", 400, Arrays.copyOf(jpeg, jpeg.length / 2), "hỏng"),
				arguments("nothing", 400, new byte[0], "Chưa có ảnh"),
				arguments("more than 12 MB", 413, new byte[12 * 1024 * 1024 + 1], "12 MB"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void refusesAHostileUploadSayingWhyAndKeepsNothing(String what, int status, byte[] upload, String words)
			throws IOException {
		long before = FOLDER.files();
		String message = upload(MediaType.IMAGE_JPEG, upload).expectStatus()
			.isEqualTo(status)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(message).as(what).contains("\"photo\"", words);
		assertThat(FOLDER.files()).isEqualTo(before);
	}

	@Test
	void takesNoOtherKindOfFile() {
		upload(MediaType.APPLICATION_PDF, new byte[10]).expectStatus().isEqualTo(415);
	}

	@Test
	void anotherHouseholdCannotAddAPhoto() {
		this.client.mutateWith(TestActors.household("0912345032"))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{id}/photos?alt=x", this.stall, this.listing)
			.contentType(MediaType.IMAGE_JPEG)
			.bodyValue(TestPictures.redBlue("jpeg", 200, 200))
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	@Test
	void aPictureThatIsNotThereIsNotFound() {
		for (String path : new String[] { "/media/" + UUID.randomUUID() + "/160.jpg",
				"/media/" + UUID.randomUUID() + "/161.jpg", "/media/" + UUID.randomUUID() + "/160.gif" }) {
			this.client.get().uri(path).exchange().expectStatus().isNotFound();
		}
	}

	private WebTestClient.ResponseSpec upload(MediaType type, byte[] upload) {
		return this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{id}/photos?alt={alt}", this.stall, this.listing, "Chùm vải chín đỏ")
			.contentType(type)
			.bodyValue(upload)
			.exchange();
	}

}
