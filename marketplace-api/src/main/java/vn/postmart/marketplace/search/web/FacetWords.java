package vn.postmart.marketplace.search.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.search.domain.Facet;
import vn.postmart.marketplace.search.domain.PriceRange;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.web.ListingPage.CategoryCount;
import vn.postmart.marketplace.search.web.ListingPage.CertificateCount;
import vn.postmart.marketplace.search.web.ListingPage.PriceCount;
import vn.postmart.marketplace.search.web.ListingPage.ProvinceCount;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Writes facets with what their values are called. Most values are on many pages, so each
 * is kept as the JSON it is written as, up to its count.
 */
final class FacetWords {

	private static final byte[] CATEGORY = "{\"category\":[".getBytes(US_ASCII);

	private static final byte[] PROVINCE = "],\"province\":[".getBytes(US_ASCII);

	private static final byte[] CERTIFICATE = "],\"certificate\":[".getBytes(US_ASCII);

	private static final byte[] PRICE = "],\"pricePerKg\":[".getBytes(US_ASCII);

	private static final byte[] IN_SEASON = "],\"inSeason\":".getBytes(US_ASCII);

	private static final byte[] DELIVERABLE = ",\"deliverable\":".getBytes(US_ASCII);

	private static final byte[] COUNT = ",\"count\":".getBytes(US_ASCII);

	private final JsonMapper mapper;

	private final Map<String, Placed> categories = new HashMap<>();

	private final Map<String, byte[]> provinces = new HashMap<>();

	private final Map<String, Placed> prices = new HashMap<>();

	/** As they are met: the engine names those that listings have. */
	private final Map<String, byte[]> certificates = new ConcurrentHashMap<>();

	FacetWords(List<CategoryView> tree, List<Province> provinces, JsonMapper mapper) {
		this.mapper = mapper;
		tree.forEach((category) -> place(this.categories, category.slug(),
				new CategoryCount(category.slug(), category.name(), category.nameEn(), 0)));
		provinces.forEach((province) -> this.provinces.put(province.code(),
				untilCount(new ProvinceCount(province.code(), province.name(), 0))));
		PriceRange.ALL.forEach((range) -> place(this.prices, range.key(),
				new PriceCount(range.key(), range.from(), range.hasEnd() ? range.below() : null, 0)));
	}

	private void place(Map<String, Placed> words, String value, Object counted) {
		words.put(value, new Placed(words.size(), untilCount(counted)));
	}

	/** The counts of a page, each with its word; those without hits are left out. */
	void write(SearchPage page, ByteArrayOutputStream json) {
		json.writeBytes(CATEGORY);
		inOrder(this.categories, page.counts(Facet.CATEGORY), json);
		json.writeBytes(PROVINCE);
		mostFirst(page.counts(Facet.PROVINCE), this::province, json);
		json.writeBytes(CERTIFICATE);
		mostFirst(page.counts(Facet.CERTIFICATE), this::certificate, json);
		json.writeBytes(PRICE);
		inOrder(this.prices, page.counts(Facet.PRICE_PER_KG), json);
		json.writeBytes(IN_SEASON);
		json.writeBytes(text(page.counts(Facet.IN_SEASON).getOrDefault(Facet.YES, 0L)));
		json.writeBytes(DELIVERABLE);
		json.writeBytes(text(page.counts(Facet.DELIVERABLE).get(Facet.YES)));
		json.write('}');
	}

	private byte[] province(String code) {
		byte[] known = this.provinces.get(code);
		return (known != null) ? known : untilCount(new ProvinceCount(code, code, 0));
	}

	private byte[] certificate(String scheme) {
		return this.certificates.computeIfAbsent(scheme, (met) -> untilCount(new CertificateCount(met, 0)));
	}

	private static void inOrder(Map<String, Placed> words, Map<String, Long> counts, ByteArrayOutputStream json) {
		List<Entry<Placed, Long>> inOrder = new ArrayList<>(counts.size());
		counts.forEach((value, count) -> {
			Placed word = words.get(value);
			if (word != null && count > 0) {
				inOrder.add(Map.entry(word, count));
			}
		});
		inOrder.sort((one, other) -> Integer.compare(one.getKey().place(), other.getKey().place()));
		boolean first = true;
		for (Entry<Placed, Long> word : inOrder) {
			write(first, word.getKey().json(), word.getValue(), json);
			first = false;
		}
	}

	private static void mostFirst(Map<String, Long> counts, Function<String, byte[]> words,
			ByteArrayOutputStream json) {
		List<Entry<String, Long>> mostFirst = new ArrayList<>(counts.entrySet());
		mostFirst.sort(FacetWords::mostFirst);
		boolean first = true;
		for (Entry<String, Long> count : mostFirst) {
			write(first, words.apply(count.getKey()), count.getValue(), json);
			first = false;
		}
	}

	private static int mostFirst(Entry<String, Long> one, Entry<String, Long> other) {
		int byCount = Long.compare(other.getValue(), one.getValue());
		return (byCount != 0) ? byCount : one.getKey().compareTo(other.getKey());
	}

	private static void write(boolean first, byte[] word, long count, ByteArrayOutputStream json) {
		if (!first) {
			json.write(',');
		}
		json.writeBytes(word);
		json.writeBytes(text(count));
		json.write('}');
	}

	private static byte[] text(@Nullable Long number) {
		return String.valueOf(number).getBytes(US_ASCII);
	}

	/** What is counted as JSON, up to its count, which comes last. */
	private byte[] untilCount(Object counted) {
		ObjectNode named = this.mapper.valueToTree(counted);
		named.remove("count");
		byte[] json = this.mapper.writeValueAsBytes(named);
		byte[] open = Arrays.copyOf(json, json.length - 1 + COUNT.length);
		System.arraycopy(COUNT, 0, open, json.length - 1, COUNT.length);
		return open;
	}

	/** What is shown in an order of its own. */
	private record Placed(int place, byte[] json) {
	}

}
