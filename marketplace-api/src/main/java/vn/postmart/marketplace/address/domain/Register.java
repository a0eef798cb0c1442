package vn.postmart.marketplace.address.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dated units by code. */
final class Register<T> {

	private final Map<String, List<Dated<T>>> byCode;

	Register(List<Dated<T>> units, Function<T, String> code) {
		this.byCode = units.stream()
			.collect(Collectors.groupingBy((unit) -> code.apply(unit.value()), TreeMap::new, Collectors.toList()));
	}

	Optional<T> find(String code, LocalDate day) {
		return this.byCode.getOrDefault(code, List.of())
			.stream()
			.filter((unit) -> unit.holdsOn(day))
			.map(Dated::value)
			.findFirst();
	}

	Stream<T> all(LocalDate day) {
		return this.byCode.values()
			.stream()
			.flatMap(List::stream)
			.filter((unit) -> unit.holdsOn(day))
			.map(Dated::value);
	}

}
