package vn.postmart.marketplace.catalog.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.postmart.marketplace.catalog.bulk.BulkListings.Known;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;

/**
 * Reads what a row answers to the attributes of its category. What a file leaves out
 * stays as it is in a listing that exists, as long as it is still asked.
 */
final class ReadAnswers {

	private ReadAnswers() {
	}

	static Map<String, String> read(Cells cells, Surroundings around, String category, Optional<Known> known) {
		Map<String, String> answers = new HashMap<>();
		known.map(Known::attributes).orElse(Map.of()).forEach((code, answer) -> {
			if (isAsked(code, around.asked(category))) {
				answers.put(code, answer);
			}
		});
		around.columns()
			.stream()
			.filter(SheetColumn::isAttribute)
			.forEach((column) -> answers.put(column.attributeCode(),
					cells.optional(column, CategoryAttribute.LONGEST, "")));
		return answers;
	}

	private static boolean isAsked(String code, List<CategoryAttribute> attributes) {
		return attributes.stream().anyMatch((attribute) -> attribute.code().equals(code));
	}

}
