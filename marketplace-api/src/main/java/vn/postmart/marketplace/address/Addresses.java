package vn.postmart.marketplace.address;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.postmart.marketplace.shared.problem.FieldError;

/**
 * Provinces and communes by their official codes (Decision 19/2025/QĐ-TTg and the
 * resolutions after it), as they are today in Vietnam. Answers come from memory.
 */
public interface Addresses {

	/** All provinces by code. */
	List<Province> provinces();

	/** The province with this code, if there is one. */
	Optional<Province> province(String code);

	/** The commune with this code, if there is one. */
	Optional<Commune> commune(String code);

	/** The communes of a province by code; none for an unknown province. */
	List<Commune> communes(String provinceCode);

	/** The same, as of another day; the data begin with 1 July 2025. */
	Addresses on(LocalDate day);

	/** How far apart two communes are. Refused for an unknown commune. */
	Zone zone(String fromCommune, String toCommune);

	/**
	 * What is wrong with a pair of codes: unknown, or the commune lies in another
	 * province. Empty when nothing is.
	 * @param path what stands before the field names, such as {@code recipient.}, or an
	 * empty text
	 */
	List<FieldError> check(String path, String provinceCode, String communeCode);

	/**
	 * The address that somebody typed, white space tidied. Refused with all fields that
	 * are missing, too long, not a Vietnamese telephone number, or not an existing place.
	 * @param path as in {@link #check}
	 */
	PostalAddress read(String path, TypedAddress typed);

}
