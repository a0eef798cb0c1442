package vn.postmart.marketplace.catalog.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.PlansInForce;
import vn.postmart.marketplace.catalog.bulk.BulkListings.Known;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;
import vn.postmart.marketplace.catalog.domain.GeographicalIndication;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.catalog.domain.PostalRule;

/**
 * What a batch of rows is judged by, gathered once.
 *
 * @param stall whose file it is; null when the rows say so
 * @param columns those of the file
 * @param attributes what listings of each category are asked
 * @param stalls where each stall that the rows name is
 * @param known the listings that the rows name, by stall and code
 * @param plans how those listings are sold ahead
 * @param repeated codes that stand in the file before, by row, with the row where
 */
record Surroundings(LocalDate today, @Nullable UUID stall, List<SheetColumn> columns, Set<String> categories,
		Map<String, List<CategoryAttribute>> attributes, List<PostalRule> rules,
		List<GeographicalIndication> indications, Map<UUID, Place> stalls, Map<Name, Known> known, PlansInForce plans,
		Map<Integer, Integer> repeated) {

	boolean has(SheetColumn column) {
		return this.columns.contains(column);
	}

	/** What listings of a category are asked. */
	List<CategoryAttribute> asked(String category) {
		return this.attributes.getOrDefault(category, List.of());
	}

	Optional<Known> known(UUID ofStall, String code) {
		return Optional.ofNullable(this.known.get(new Name(ofStall, code)));
	}

	/** How a row names a listing. */
	record Name(UUID stall, String code) {
	}

}
