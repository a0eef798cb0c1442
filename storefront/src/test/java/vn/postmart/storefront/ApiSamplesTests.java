package vn.postmart.storefront;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.storefront.basket.Basket;
import vn.postmart.storefront.basket.Quote;
import vn.postmart.storefront.catalog.Category;
import vn.postmart.storefront.catalog.Delivery;
import vn.postmart.storefront.catalog.InSeason;
import vn.postmart.storefront.catalog.Listing;
import vn.postmart.storefront.catalog.ListingPage;
import vn.postmart.storefront.catalog.ListingRow;
import vn.postmart.storefront.catalog.Offers;
import vn.postmart.storefront.catalog.Stall;
import vn.postmart.storefront.catalog.StallPage;
import vn.postmart.storefront.order.OrderGroup;
import vn.postmart.storefront.relief.Programme;
import vn.postmart.storefront.review.ListingReviews;
import vn.postmart.storefront.review.OwnReview;
import vn.postmart.storefront.trace.Trace;
import vn.postmart.web.address.Commune;
import vn.postmart.web.address.Province;
import vn.postmart.web.api.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each view is filled from a sample that the API's own tests compare with what it
 * answers: a field that the API renames or drops is missed here.
 */
class ApiSamplesTests {

	private final JsonMapper json = new JsonMapper();

	static Stream<Arguments> views() {
		return Stream.of(arguments("listing-page", ListingPage.class), arguments("listing", Listing.class),
				arguments("listing-delivery", Delivery.class), arguments("listing-offers", Offers.class),
				arguments("related", ListingRow.class), arguments("in-season", InSeason.class),
				arguments("categories", Category.class), arguments("stall", Stall.class),
				arguments("stall-page", StallPage.class), arguments("basket", Basket.class),
				arguments("quote", Quote.class), arguments("order-group", OrderGroup.class),
				arguments("my-order-groups", OrderGroup.class), arguments("trace", Trace.class),
				arguments("listing-reviews", ListingReviews.class), arguments("own-reviews", OwnReview.class),
				arguments("relief-programme", Programme.class), arguments("relief-programmes", Programme.class),
				arguments("commune", Commune.class), arguments("provinces", Province.class),
				arguments("communes", Commune.class), arguments("problem-invalid", Problem.class));
	}

	@ParameterizedTest
	@MethodSource("views")
	void theSampleFillsEveryFieldOfItsView(String sample, Class<?> view) {
		List<String> missing = new ArrayList<>();
		compare(view, items(this.json.readTree(StubApi.sample(sample)), view), sample, missing);
		assertThat(missing).isEmpty();
	}

	private static JsonNode items(JsonNode sample, Class<?> view) {
		boolean listed = sample.has("items")
				&& Arrays.stream(view.getRecordComponents()).noneMatch((field) -> field.getName().equals("items"));
		return listed ? sample.get("items") : sample;
	}

	private void compare(Type type, JsonNode node, String path, List<String> missing) {
		if (node.isArray()) {
			Type item = (type instanceof ParameterizedType list) ? list.getActualTypeArguments()[0] : type;
			node.forEach((element) -> compare(item, element, path + "[]", missing));
		}
		else if (type instanceof Class<?> record && record.isRecord()) {
			for (RecordComponent field : record.getRecordComponents()) {
				compareField(field, node, path + "." + field.getName(), missing);
			}
		}
	}

	private void compareField(RecordComponent field, JsonNode node, String path, List<String> missing) {
		JsonNode value = node.get(field.getName());
		if (value != null && !value.isNull()) {
			compare(field.getGenericType(), value, path, missing);
		}
		else if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			missing.add(path);
		}
	}

}
