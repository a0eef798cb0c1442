package vn.postmart.seller.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.postmart.seller.input.DongInWords;
import vn.postmart.seller.input.DongInput;
import vn.postmart.seller.input.GramsInput;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.page.Field;
import vn.postmart.web.page.Page;

/**
 * The form of an offer with what is chosen from.
 *
 * @param categories the shelves that hold nothing but goods
 */
public record ListingDesk(Form form, List<Market.Category> categories) {

	/** The shelves as lines of a list. */
	public List<Field.Option> categoryOptions(Page page) {
		return this.categories.stream()
			.map((each) -> new Field.Option(each.slug(), page.either(each.name(), each.nameEn())))
			.toList();
	}

	/** What goods on the chosen shelf are asked. */
	public List<Asked> asked() {
		return chosen().map(Market.Category::attributes).orElse(List.of());
	}

	/** What the post does with goods on the chosen shelf; null for nothing special. */
	public @Nullable GoodsRule goodsRule() {
		return chosen().map(Market.Category::goodsRule).orElse(null);
	}

	private Optional<Market.Category> chosen() {
		return this.categories.stream().filter((each) -> each.slug().equals(this.form.value("category"))).findFirst();
	}

	/** The answers that were given, by what was asked. */
	Map<String, String> answers() {
		return asked().stream()
			.filter((each) -> this.form.has(each.field()))
			.collect(Collectors.toMap(Asked::code, (each) -> this.form.value(each.field())));
	}

	/** Whether an answer is wrong or missing. */
	boolean isAnswerRefused() {
		return asked().stream().anyMatch((each) -> this.form.error(each.field()).isPresent());
	}

	/** Shows what the API refused at the form's fields. */
	ListingDesk refused(Throwable refusal) {
		Map<String, String> fields = new HashMap<>(ListingForm.API_FIELDS);
		asked().forEach((each) -> fields.put("attributes." + each.code(), each.field()));
		return new ListingDesk(((ApiRefusal) refusal).on(this.form, fields, "listing.refused"), this.categories);
	}

	/** The chosen shelf's name. */
	public String categoryName(Page page) {
		return chosen().map((category) -> page.either(category.name(), category.nameEn()))
			.orElse(this.form.value("category"));
	}

	/** The units as lines of a list. */
	public static List<Field.Option> unitOptions(Page page) {
		return List.of(SaleUnit.values())
			.stream()
			.map((unit) -> new Field.Option(unit.code(), page.text("unit." + unit.code())))
			.toList();
	}

	/** What a unit is called on the price tag. */
	public String unitLabel(Page page) {
		return this.form.has("unitLabel") ? this.form.value("unitLabel")
				: page.textOr("unit.stored." + this.form.value("unit"), this.form.value("unit"));
	}

	/** The typed price in words, of a unit or of what is weighed; empty while unread. */
	public String priceInWords(Page page) {
		return Pricing.isWeighed(this.form) ? weighedInWords(page)
				: DongInput.parse(this.form.value("price"))
					.stream()
					.mapToObj((dong) -> page.text("listing.price.words", page.money(dong), DongInWords.of(dong, page),
							unitLabel(page)))
					.findFirst()
					.orElse("");
	}

	private String weighedInWords(Page page) {
		OptionalLong grams = GramsInput.parse(this.form.value("weight"));
		return grams.isPresent() ? Pricing.catchWeight(this.form)
			.map((catchWeight) -> catchWeight.words(page, unitLabel(page), grams.getAsLong()))
			.orElse("") : "";
	}

}
