package vn.postmart.storefront.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What a list is narrowed and sorted by: all of it stands in its link, so that whoever is
 * sent the link sees the same list.
 *
 * @param given what is not left open, in the order of the link
 */
public record SearchQuery(Map<String, String> given) {

	static final int LONGEST = 200;

	private static final String Q = "q";

	private static final String CATEGORY = "category";

	private static final String PROVINCE = "province";

	private static final String CERTIFICATE = "certificate";

	private static final String PRICE = "pricePerKg";

	private static final String IN_SEASON = "inSeason";

	private static final String COMMUNE = "commune";

	private static final String DELIVERABLE = "deliverable";

	private static final String SORT = "sort";

	private static final String AFTER = "after";

	private static final List<String> ALL = List.of(Q, CATEGORY, PROVINCE, CERTIFICATE, PRICE, IN_SEASON, COMMUNE,
			DELIVERABLE, SORT, AFTER);

	private static final Set<String> NO_FILTERS = Set.of(Q, SORT, AFTER);

	private static final String PAGE_SIZE = "24";

	/** What would turn the words around it, or cannot be shown at all. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]+");

	static SearchQuery of(MultiValueMap<String, String> asked, String category) {
		Map<String, String> given = new LinkedHashMap<>();
		ALL.forEach((name) -> put(given, name, asked.getFirst(name)));
		put(given, CATEGORY, category);
		return new SearchQuery(given);
	}

	private static void put(Map<String, String> given, String name, @Nullable String value) {
		String text = (value != null) ? UNSEEN.matcher(value).replaceAll("").strip() : "";
		if (text.isEmpty()) {
			given.remove(name);
		}
		else {
			given.put(name, text.substring(0, Math.min(text.length(), LONGEST)));
		}
	}

	public String q() {
		return value(Q);
	}

	public String category() {
		return value(CATEGORY);
	}

	public String province() {
		return value(PROVINCE);
	}

	public String certificate() {
		return value(CERTIFICATE);
	}

	public String pricePerKg() {
		return value(PRICE);
	}

	public boolean inSeason() {
		return "true".equals(value(IN_SEASON));
	}

	/** Where the shopper is. */
	public String commune() {
		return value(COMMUNE);
	}

	/** Whether only what gets to the shopper's commune in time is listed. */
	public boolean deliverable() {
		return !commune().isEmpty() && !"false".equals(value(DELIVERABLE));
	}

	public String sort() {
		return value(SORT);
	}

	/** Opaque place of the page, as the API gave it. */
	public String after() {
		return value(AFTER);
	}

	public SearchQuery withCategory(String slug) {
		return with(CATEGORY, slug);
	}

	public SearchQuery withProvince(String code) {
		return with(PROVINCE, code);
	}

	public SearchQuery withInSeason(boolean only) {
		return with(IN_SEASON, only ? "true" : "");
	}

	public SearchQuery withCertificate(String scheme) {
		return with(CERTIFICATE, scheme);
	}

	public SearchQuery withPricePerKg(String range) {
		return with(PRICE, range);
	}

	/** Only what gets to that commune in time. */
	public SearchQuery deliveredTo(String communeCode) {
		return with(COMMUNE, communeCode).with(DELIVERABLE, "");
	}

	public SearchQuery withDeliverable(boolean only) {
		return with(DELIVERABLE, only ? "" : "false");
	}

	public SearchQuery sortedBy(String order) {
		return with(SORT, order);
	}

	public SearchQuery from(String place) {
		Map<String, String> changed = new LinkedHashMap<>(this.given);
		put(changed, AFTER, place);
		return new SearchQuery(changed);
	}

	/** The same words everywhere. */
	public SearchQuery onlyWords() {
		return forWords(q());
	}

	/** Other words, everywhere. */
	public SearchQuery forWords(String words) {
		Map<String, String> changed = new LinkedHashMap<>();
		put(changed, Q, words);
		return new SearchQuery(changed);
	}

	/** The first page of a list that differs in one thing. */
	private SearchQuery with(String name, String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.given);
		put(changed, name, value);
		changed.remove(AFTER);
		return new SearchQuery(changed);
	}

	/** Whether anything but the words narrows the list. */
	public boolean isNarrowed() {
		return !NO_FILTERS.containsAll(this.given.keySet());
	}

	/** The page that shows this list. */
	public String href() {
		StringBuilder href = new StringBuilder("/search");
		ALL.stream()
			.filter(this.given::containsKey)
			.forEach((name) -> href.append((href.indexOf("?") < 0) ? '?' : '&')
				.append(name)
				.append('=')
				.append(UriUtils.encode(value(name), StandardCharsets.UTF_8)));
		return href.toString();
	}

	MultiValueMap<String, String> toApi() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		this.given.forEach(query::add);
		query.add("size", PAGE_SIZE);
		return query;
	}

	private String value(String name) {
		return this.given.getOrDefault(name, "");
	}

}
