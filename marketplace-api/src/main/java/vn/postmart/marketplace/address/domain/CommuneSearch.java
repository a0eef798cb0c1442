package vn.postmart.marketplace.address.domain;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds communes by what people type: without accents, the first letters only, the name
 * from before July 2025.
 */
public final class CommuneSearch {

	private static final Comparator<Dated<Candidate>> BY_NAME = Comparator
		.comparing((Dated<Candidate> dated) -> dated.value().name().folded())
		.thenComparing((dated) -> dated.value().commune().code());

	private final List<Dated<Candidate>> candidates;

	private final WordIndex index = new WordIndex();

	private final Today today;

	public CommuneSearch(Units units, Today today) {
		Map<String, List<FormerCommune>> formerCommunes = units.formerCommunes()
			.stream()
			.collect(Collectors.groupingBy(FormerCommune::communeCode));
		this.candidates = units.communes()
			.stream()
			.map((dated) -> dated
				.map((commune) -> new Candidate(commune, formerCommunes.getOrDefault(commune.code(), List.of()))))
			.sorted(BY_NAME)
			.toList();
		this.today = today;
		for (int number = 0; number < this.candidates.size(); number++) {
			index(number);
		}
	}

	private void index(int number) {
		this.candidates.get(number).value().texts().forEach((text) -> this.index.add(number, text));
	}

	/**
	 * The communes of today that fit the query, best first; without a text all of them by
	 * name.
	 */
	public CommuneMatches search(CommuneQuery query) {
		List<SearchText> readings = Readings.of(query.text());
		List<CommuneMatch> matches = readings.getFirst().isEmpty()
				? current(this.candidates.stream(), query.province()).map(Candidate::match).toList()
				: find(query.province(), readings);
		return new CommuneMatches(matches.stream().limit(query.size()).toList(), matches.size());
	}

	/** The commune of today with this code. */
	public Optional<CommuneMatch> commune(String code) {
		return current(this.candidates.stream(), "").filter((candidate) -> candidate.commune().code().equals(code))
			.map(Candidate::match)
			.findFirst();
	}

	private List<CommuneMatch> find(String province, List<SearchText> readings) {
		List<Candidate> likely = current(likely(readings), province).toList();
		List<CommuneMatch> byName = best(likely, (candidate) -> candidate.find(readings));
		if (!byName.isEmpty()) {
			return byName;
		}
		SearchText last = readings.getLast();
		List<SearchText> words = last.words();
		List<CommuneMatch> byWords = best(likely, (candidate) -> candidate.findWords(words));
		return !byWords.isEmpty() ? byWords
				: best(current(this.candidates.stream(), province).toList(), (candidate) -> candidate.findJoined(last));
	}

	private Stream<Dated<Candidate>> likely(List<SearchText> readings) {
		BitSet numbers = new BitSet();
		readings.forEach((reading) -> numbers.or(this.index.numbers(reading)));
		return numbers.stream().mapToObj(this.candidates::get);
	}

	private static List<CommuneMatch> best(List<Candidate> candidates, Function<Candidate, Optional<Found>> finder) {
		return candidates.stream()
			.flatMap((candidate) -> finder.apply(candidate).stream())
			.sorted(Found.BEST_FIRST)
			.map(Found::toMatch)
			.toList();
	}

	private Stream<Candidate> current(Stream<Dated<Candidate>> candidates, String province) {
		LocalDate day = this.today.get();
		return candidates.filter((candidate) -> candidate.holdsOn(day))
			.map(Dated::value)
			.filter((candidate) -> province.isEmpty() || candidate.commune().province().code().equals(province));
	}

}
