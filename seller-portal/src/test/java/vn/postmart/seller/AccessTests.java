package vn.postmart.seller;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.LinkedMultiValueMap;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page for every role.
 */
class AccessTests extends PortalPages {

	private static final String LISTING = "/listings/0199a1b2-a8c1-7f84-895e-102777183981";

	private static final String IMPORT = "/imports/0199a1b2-1a01-7f84-895e-102777183901";

	private static final String PROGRAMME = "/relief/0199a1b2-7001-7f84-895e-102777183901";

	private static final List<String> ROLES = List.of("household", "cooperative", "clerk", "officer", "operator",
			"shopper");

	private static final Set<String> SELLERS = Set.of("household", "cooperative");

	/** Which roles a page opens for, by its path. */
	private static final Map<String, Set<String>> PAGES = Map.ofEntries(Map.entry("/stall", SELLERS),
			Map.entry("/stall/new", SELLERS), Map.entry("/listings", Set.of("household", "cooperative", "clerk")),
			Map.entry("/listings/new", Set.of("household", "cooperative", "clerk")),
			Map.entry(LISTING, Set.of("household", "cooperative", "clerk")),
			Map.entry(LISTING + "/edit", Set.of("household", "cooperative", "clerk")),
			Map.entry(LISTING + "/lots/0199a1b2-50b3-7160-8ca7-82ad0ce4aa00",
					Set.of("household", "cooperative", "clerk")),
			Map.entry(LISTING + "/product", Set.of("household", "cooperative", "clerk")),
			Map.entry("/operator/products", Set.of("operator")),
			Map.entry("/listings/prices", Set.of("household", "cooperative", "clerk")),
			Map.entry("/imports", Set.of("household", "cooperative", "clerk", "operator")),
			Map.entry(IMPORT, Set.of("household", "cooperative", "clerk", "operator")),
			Map.entry("/parcels", Set.of("household", "cooperative", "clerk")),
			Map.entry("/payouts", Set.of("household", "cooperative", "clerk")), Map.entry("/counter", Set.of("clerk")),
			Map.entry("/counter/hand-overs", Set.of("clerk")), Map.entry("/counter/households", Set.of("clerk")),
			Map.entry("/counter/households/new", Set.of("clerk")), Map.entry("/counter/log", Set.of("clerk")),
			Map.entry("/relief", Set.of("officer")), Map.entry("/relief/new", Set.of("officer")),
			Map.entry(PROGRAMME, Set.of("officer")), Map.entry(PROGRAMME + "/kit", Set.of("officer")),
			Map.entry(PROGRAMME + "/families", Set.of("officer")), Map.entry(PROGRAMME + "/order", Set.of("officer")),
			Map.entry(LISTING + "/certificates", Set.of("household", "cooperative", "clerk")),
			Map.entry("/operator/certificates", Set.of("operator")),
			Map.entry("/operator/indications", Set.of("operator")),
			Map.entry("/operator/categories", Set.of("operator")),
			Map.entry("/operator/categories/trai-cay", Set.of("operator")),
			Map.entry("/operator/categories/trai-cay/new-attribute", Set.of("operator")),
			Map.entry("/operator/categories/trai-cay/transit-limit", Set.of("operator")),
			Map.entry("/operator/categories/cam-buoi/attributes/loai", Set.of("operator")),
			Map.entry("/operator", Set.of("operator")), Map.entry("/operator/search", Set.of("operator")),
			Map.entry("/operator/search/words", Set.of("operator")), Map.entry("/notifications", Set.copyOf(ROLES)),
			Map.entry("/reviews", Set.of("household", "cooperative", "clerk")),
			Map.entry("/operator/reviews", Set.of("operator")), Map.entry("/operator/messages", Set.of("operator")));

	@Test
	void opensEachPageForItsRolesOnly() {
		PAGES.forEach((path, allowed) -> ROLES.forEach((role) -> {
			Visitor.Answer page = as(role).open(path);
			if (allowed.contains(role)) {
				assertThat(page.status()).as(role + " at " + path).isIn(200, 303);
			}
			else {
				assertThat(page.status()).as(role + " at " + path).isEqualTo(403);
				assertThat(page.text("h1")).isEqualTo("Bạn chưa được phép làm việc này");
			}
		}));
	}

	@Test
	void sendsStrangersToSignIn() {
		PAGES.keySet()
			.forEach((path) -> assertThat(anybody().open(path).location()).as(path).startsWith("/sign-in?next="));
	}

	@Test
	void welcomesStrangersAndShowsEachRoleItsWork() {
		assertThat(anybody().open("/").text("h1")).isEqualTo("Bán nông sản của nhà mình qua bưu điện");
		assertThat(as("household").open("/").text("h1")).isEqualTo("Có 3 kiện cần đóng");
		assertThat(as("clerk").open("/").texts(".tasks strong")).contains("Nhận hàng tại quầy");
		assertThat(as("officer").open("/").texts(".tasks strong")).containsExactly("Chương trình cứu trợ");
		assertThat(as("operator").open("/").texts(".tasks strong")).containsExactly("Vận hành chợ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/stall/new", "/listings/new", "/listings/new/confirmed", LISTING + "/edit",
			LISTING + "/lots", LISTING + "/lots/0199a1b2-50b3-7160-8ca7-82ad0ce4aa00/recall", LISTING + "/photos",
			LISTING + "/withdrawal", LISTING + "/product", "/operator/products", "/listings/prices", "/imports",
			IMPORT + "/commit", IMPORT + "/stop", "/counter/acceptances", "/counter/hand-overs", "/counter/assistance",
			"/counter/assistance/end", "/counter/households/new", "/relief/new", PROGRAMME + "/deposits",
			PROGRAMME + "/kit", PROGRAMME + "/families", PROGRAMME + "/families/commit", PROGRAMME + "/order",
			LISTING + "/certificates", LISTING + "/certificates/0199a1b2-50b3-7160-8ca7-82ad0ce4aa11/document",
			"/operator/certificates/0199a1b2-50b3-7160-8ca7-82ad0ce4aa11/verification",
			"/operator/certificates/0199a1b2-50b3-7160-8ca7-82ad0ce4aa11/revocation", "/operator/indications",
			"/operator/indications/luc-ngan/end", "/operator/categories", "/operator/categories/gao",
			"/operator/categories/gao/removal", "/operator/categories/gao/transit-limit",
			LISTING + "/certificates/0199a1b2-50b3-7160-8ca7-82ad0ce4aa11/withdrawal",
			"/operator/categories/gao/new-attribute", "/operator/categories/gao/attributes/loai",
			"/operator/categories/gao/attributes/loai/removal", "/operator/payout-runs", "/operator/search/rebuilds",
			"/operator/search/checks", "/operator/search/words/synonyms", "/operator/search/words/lifts",
			"/operator/search/words/synonyms/1/removal", "/operator/search/words/lifts/1/removal", "/activate",
			"/notifications/read", "/reviews/01999999-0000-7000-8000-0000000000c1/answer",
			"/operator/reviews/01999999-0000-7000-8000-0000000000c1/hiding",
			"/operator/reviews/01999999-0000-7000-8000-0000000000c1/showing" })
	void refusesEveryPostWithoutItsToken(String path) {
		Visitor all = as("household.clerk.officer.operator");
		assertThat(all.post(path, new LinkedMultiValueMap<>()).status()).isEqualTo(403);
		this.api.server().verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void findsNothingWhereTheApiFindsNothing() {
		Visitor.Answer page = as("household").open("/listings/ffffffff-0000-7000-8000-000000000000");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.text("h1")).isEqualTo("Không tìm thấy trang này");
	}

	@Test
	void everyPageHasALanguageATitleAndOneHeading() {
		PAGES.forEach((path, allowed) -> List.of("vi", "en").forEach((language) -> {
			Visitor.Answer page = as(allowed.iterator().next()).open(path + "?lang=" + language);
			if (page.status() == 200) {
				assertThat(page.one("html").attr("lang")).isEqualTo(language);
				assertThat(page.html().title()).endsWith(" · Postmart");
				assertThat(page.html().select("h1")).as(path).hasSize(1);
				assertThat(page.html().select("style, script:not([src]), [style], [onclick]")).as(path).isEmpty();
			}
		}));
	}

}
