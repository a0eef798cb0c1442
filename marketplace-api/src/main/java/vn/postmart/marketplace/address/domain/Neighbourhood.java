package vn.postmart.marketplace.address.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which communes of a province are near to each other, as far as the districts of the
 * past and the order of the official codes tell.
 */
public final class Neighbourhood {

	private final Map<String, Set<String>> areas;

	private final Map<String, Set<String>> provinces;

	public Neighbourhood(List<FormerCommune> formerCommunes) {
		this.areas = formerCommunes.stream()
			.collect(Collectors.groupingBy(FormerCommune::communeCode,
					Collectors.mapping(FormerCommune::area, Collectors.toSet())));
		this.provinces = formerCommunes.stream()
			.collect(Collectors.groupingBy(FormerCommune::communeCode,
					Collectors.mapping(FormerCommune::province, Collectors.toSet())));
	}

	/** Orders commune codes by how near they are to that commune. */
	public Comparator<String> nearestTo(String communeCode) {
		return Comparator.comparing((String other) -> !other.equals(communeCode))
			.thenComparing((other) -> !overlap(this.areas, communeCode, other))
			.thenComparing((other) -> !overlap(this.provinces, communeCode, other))
			.thenComparing((other) -> Math.abs(Integer.parseInt(other) - Integer.parseInt(communeCode)));
	}

	private static boolean overlap(Map<String, Set<String>> names, String one, String other) {
		Set<String> common = new HashSet<>(names.getOrDefault(one, Set.of()));
		common.retainAll(names.getOrDefault(other, Set.of()));
		return !common.isEmpty();
	}

}
