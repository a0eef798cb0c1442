package vn.postmart.marketplace.catalog.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.AttributeView;
import vn.postmart.marketplace.shared.PlainTextValidator;
import vn.postmart.marketplace.shared.VietnameseText;

/**
 * What listings of a category say of themselves, such as the variety.
 *
 * @param code by which answers, files and the API name it
 * @param unit of a number, such as °Bx; null without one
 * @param choices what may be answered where the kind is a choice
 * @param position among its neighbours
 */
public record CategoryAttribute(String code, String name, String nameEn, Kind kind, @Nullable String unit,
		List<Choice> choices, boolean required, int position) {

	/** How long an answer may be. */
	public static final int LONGEST = 120;

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,3})?");

	public CategoryAttribute {
		choices = List.copyOf(choices);
	}

	/** An answer as it is kept; empty when it is none that this attribute takes. */
	public Optional<String> read(String typed) {
		return switch (this.kind) {
			case TEXT -> Optional.of(typed).filter(CategoryAttribute::isSound);
			case NUMBER -> Optional.of(typed).filter(NUMBER.asMatchPredicate()).map(CategoryAttribute::plain);
			case CHOICE ->
				this.choices.stream().filter((choice) -> choice.isMeant(typed)).map(Choice::code).findFirst();
		};
	}

	/**
	 * A kept answer in words; empty when it answers what this attribute no longer asks.
	 */
	public Optional<AttributeView> view(String kept) {
		return switch (this.kind) {
			case TEXT -> Optional.of(view(kept, kept, kept));
			case NUMBER -> Optional.of(kept)
				.filter(NUMBER.asMatchPredicate())
				.map((number) -> view(number, number.replace('.', ','), number));
			case CHOICE -> this.choices.stream()
				.filter((choice) -> choice.code().equals(kept))
				.map((choice) -> view(kept, choice.name(), choice.nameEn()))
				.findFirst();
		};
	}

	private static boolean isSound(String text) {
		return text.length() <= LONGEST && PlainTextValidator.isPlain(text, false);
	}

	private AttributeView view(String kept, String text, String textEn) {
		return new AttributeView(this.code, this.name, this.nameEn, kept, text, textEn, this.unit);
	}

	private static String plain(String number) {
		BigDecimal read = new BigDecimal(number.replace(',', '.'));
		return (read.signum() == 0) ? "0" : read.stripTrailingZeros().toPlainString();
	}

	/** What is asked for. */
	public enum Kind {

		TEXT, NUMBER, CHOICE

	}

	/** One of the answers to choose from. */
	public record Choice(String code, String name, String nameEn) {

		/** Sellers name it by code or in either language. */
		boolean isMeant(String typed) {
			return Stream.<Function<Choice, String>>of(Choice::code, Choice::name, Choice::nameEn)
				.map((part) -> VietnameseText.accented(part.apply(this)))
				.anyMatch(VietnameseText.accented(typed)::equals);
		}

	}

}
