package vn.postmart.marketplace.address.domain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import vn.postmart.marketplace.address.PlaceNames;

/** The names in the reference data. */
public final class KnownPlaces implements PlaceNames {

	private static final Pattern KIND = Pattern.compile("^(Tỉnh|Thành phố|Quận|Huyện|Thị xã) ");

	private final Set<String> all = new LinkedHashSet<>();

	private final Map<String, Set<String>> formerly = new HashMap<>();

	public KnownPlaces(Units units) {
		units.provinces().forEach((dated) -> this.all.add(dated.value().name()));
		units.communes().forEach((dated) -> this.all.add(dated.value().name()));
		units.formerCommunes().forEach((former) -> {
			add(former.communeCode(), former.district());
			add(former.communeCode(), former.province());
		});
	}

	private void add(String communeCode, String fullName) {
		String name = KIND.matcher(fullName).replaceFirst("");
		this.all.add(name);
		this.formerly.computeIfAbsent(communeCode, (code) -> new LinkedHashSet<>()).add(name);
	}

	@Override
	public Set<String> all() {
		return Set.copyOf(this.all);
	}

	@Override
	public Set<String> formerly(String communeCode) {
		return Set.copyOf(this.formerly.getOrDefault(communeCode, Set.of()));
	}

}
