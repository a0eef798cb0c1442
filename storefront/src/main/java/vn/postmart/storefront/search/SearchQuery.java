package vn.postmart.storefront.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What a list is narrowed and sorted by; empty texts narrow nothing.
 *
 * @param after opaque place of the page, as the API gave it
 */
public record SearchQuery(String q, String category, String province, String certificate, String pricePerKg,
		boolean inSeason, String sort, String after) {

	static final int LONGEST = 200;

	private static final String PAGE_SIZE = "24";

	static SearchQuery of(MultiValueMap<String, String> asked, String category) {
		String q = text(asked, "q");
		return new SearchQuery(q.substring(0, Math.min(q.length(), LONGEST)), category, text(asked, "province"),
				text(asked, "certificate"), text(asked, "pricePerKg"), "true".equals(text(asked, "inSeason")),
				text(asked, "sort"), text(asked, "after"));
	}

	private static String text(MultiValueMap<String, String> asked, String name) {
		String value = asked.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	public SearchQuery withCategory(String slug) {
		return new SearchQuery(this.q, slug, this.province, this.certificate, this.pricePerKg, this.inSeason, this.sort,
				"");
	}

	public SearchQuery withProvince(String code) {
		return new SearchQuery(this.q, this.category, code, this.certificate, this.pricePerKg, this.inSeason, this.sort,
				"");
	}

	public SearchQuery withInSeason(boolean only) {
		return new SearchQuery(this.q, this.category, this.province, this.certificate, this.pricePerKg, only, this.sort,
				"");
	}

	public SearchQuery withCertificate(String scheme) {
		return new SearchQuery(this.q, this.category, this.province, scheme, this.pricePerKg, this.inSeason, this.sort,
				"");
	}

	public SearchQuery withPricePerKg(String range) {
		return new SearchQuery(this.q, this.category, this.province, this.certificate, range, this.inSeason, this.sort,
				"");
	}

	public SearchQuery sortedBy(String order) {
		return new SearchQuery(this.q, this.category, this.province, this.certificate, this.pricePerKg, this.inSeason,
				order, "");
	}

	public SearchQuery from(String place) {
		return new SearchQuery(this.q, this.category, this.province, this.certificate, this.pricePerKg, this.inSeason,
				this.sort, place);
	}

	/** The same words everywhere. */
	public SearchQuery onlyWords() {
		return new SearchQuery(this.q, "", "", "", "", false, "", "");
	}

	/** Other words, everywhere. */
	public SearchQuery forWords(String words) {
		return new SearchQuery(words, "", "", "", "", false, "", "");
	}

	/** Whether anything but the words narrows the list. */
	public boolean isNarrowed() {
		return !this.category.isEmpty() || !this.province.isEmpty() || !this.certificate.isEmpty()
				|| !this.pricePerKg.isEmpty() || this.inSeason;
	}

	/** The page that shows this list. */
	public String href() {
		StringBuilder href = new StringBuilder("/search");
		given().forEach((name, value) -> href.append((href.indexOf("?") < 0) ? '?' : '&')
			.append(name)
			.append('=')
			.append(UriUtils.encode(value, StandardCharsets.UTF_8)));
		return href.toString();
	}

	MultiValueMap<String, String> toApi() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		given().forEach(query::add);
		query.add("size", PAGE_SIZE);
		return query;
	}

	private Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>();
		given.put("q", this.q);
		given.put("category", this.category);
		given.put("province", this.province);
		given.put("certificate", this.certificate);
		given.put("pricePerKg", this.pricePerKg);
		given.put("inSeason", this.inSeason ? "true" : "");
		given.put("sort", this.sort);
		given.put("after", this.after);
		given.values().removeIf(String::isEmpty);
		return given;
	}

}
