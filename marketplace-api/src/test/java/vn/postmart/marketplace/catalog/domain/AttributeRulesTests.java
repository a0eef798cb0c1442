package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute.Choice;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute.Kind;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class AttributeRulesTests {

	private final CategoryAttribute variety = new CategoryAttribute("giong", "Giống", "Variety", Kind.TEXT, null,
			List.of(), true, 0);

	private final CategoryAttribute sweetness = new CategoryAttribute("do-ngot", "Độ ngọt", "Brix", Kind.NUMBER, "°Bx",
			List.of(), false, 1);

	private final CategoryAttribute grade = new CategoryAttribute("loai", "Loại", "Grade", Kind.CHOICE, null,
			List.of(new Choice("loai-1", "Loại 1", "Grade 1"), new Choice("loai-2", "Loại 2", "Grade 2")), false, 2);

	private final List<CategoryAttribute> attributes = List.of(this.variety, this.sweetness, this.grade);

	@Test
	void namesEveryAnswerThatIsMissingUnreadableOrNotAskedFor() {
		assertThat(AttributeRules.check(Map.of("do-ngot", "ngọt", "loai", "Loại 3", "mau", "đỏ"), this.attributes))
			.containsExactly(FieldError.of("attributes.giong", "required"),
					FieldError.of("attributes.do-ngot", "catalog.attribute-number"),
					FieldError.of("attributes.loai", "catalog.attribute-choice", "Loại 1, Loại 2"),
					FieldError.of("attributes.mau", "catalog.attribute-unknown"));
	}

	@Test
	void anEmptyAnswerIsNone() {
		assertThat(AttributeRules.check(Map.of("giong", "U hồng", "do-ngot", "", "mau", ""), this.attributes))
			.isEmpty();
		assertThat(AttributeRules.kept(Map.of("giong", "U hồng", "do-ngot", ""), this.attributes))
			.isEqualTo(Map.of("giong", "U hồng"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "18 | 18", "18,50 | 18.5", "0,0 | 0", "100 | 100", "0.125 | 0.125" })
	void keepsANumberInOneSpelling(String typed, String kept) {
		assertThat(this.sweetness.read(typed)).contains(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "1.2345", "1e3", "18°", "1.000.000", "1234567890" })
	void takesNoOtherNumber(String typed) {
		assertThat(this.sweetness.read(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "loai-2", "Loại 2", "loại 2", "GRADE 2" })
	void takesAChoiceByCodeOrInEitherLanguage(String typed) {
		assertThat(this.grade.read(typed)).contains("loai-2");
	}

	@Test
	void takesNoTextThatIsTooLongOrCannotBeShown() {
		assertThat(this.variety.read("a".repeat(120))).isPresent();
		assertThat(this.variety.read("a".repeat(121))).isEmpty();
		assertThat(this.variety.read("U\u202Ehồng")).isEmpty();
	}

	@Test
	void doesNotShowAnAnswerToWhatIsNoLongerAsked() {
		assertThat(this.grade.view("loai-9")).isEmpty();
		assertThat(this.sweetness.view("U hồng")).isEmpty();
	}

}
