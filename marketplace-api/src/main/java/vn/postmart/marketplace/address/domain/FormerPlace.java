package vn.postmart.marketplace.address.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where land lay before 1 July 2025, as people type it.
 *
 * @param name as in "huyện Lục Ngạn, tỉnh Bắc Giang"
 * @param text the same to search in
 */
record FormerPlace(String name, SearchText text) {

	/**
	 * The districts first, then the communes in them, so that a district's name finds the
	 * district.
	 */
	static List<FormerPlace> all(List<FormerCommune> communes) {
		return Stream.concat(communes.stream().map(FormerCommune::area), communes.stream().map(FormerCommune::place))
			.distinct()
			.map((name) -> new FormerPlace(name, SearchText.of(name)))
			.toList();
	}

}
