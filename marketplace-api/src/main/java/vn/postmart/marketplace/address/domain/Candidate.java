package vn.postmart.marketplace.address.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.postmart.marketplace.address.Commune;

/** A commune and the texts under which people look for it. */
final class Candidate {

	private final Commune commune;

	private final SearchText name;

	private final SearchText fullName;

	private final SearchText province;

	private final List<FormerPlace> formerPlaces;

	private final String formerAreas;

	Candidate(Commune commune, List<FormerCommune> formerCommunes) {
		this.commune = commune;
		this.name = SearchText.of(commune.name());
		this.fullName = SearchText.of(commune.fullName());
		this.province = SearchText.of(commune.province().fullName());
		this.formerPlaces = FormerPlace.all(formerCommunes);
		this.formerAreas = formerCommunes.stream()
			.map(FormerCommune::area)
			.distinct()
			.collect(Collectors.joining("; "));
	}

	Commune commune() {
		return this.commune;
	}

	SearchText name() {
		return this.name;
	}

	/** Every text in which a word of a query may stand. */
	Stream<SearchText> texts() {
		return Stream.concat(Stream.of(this.fullName, this.province),
				this.formerPlaces.stream().map(FormerPlace::text));
	}

	CommuneMatch match() {
		return new CommuneMatch(this.commune, this.formerAreas);
	}

	/**
	 * The match by the commune's own name or a former one, in the best of the readings.
	 */
	Optional<Found> find(List<SearchText> readings) {
		return best(readings, this::findOwn).or(() -> best(readings, this::findFormer));
	}

	/** The match of words that stand in several names: "phong minh luc ngan". */
	Optional<Found> findWords(List<SearchText> words) {
		Stream<Found> own = found(Rank.ofWords(Fit.SCATTERED, words, List.of(this.fullName, this.province)));
		Stream<Found> former = this.formerPlaces.stream()
			.flatMap((place) -> found(
					Rank.ofWords(Fit.SCATTERED, words, List.of(this.fullName, this.province, place.text())),
					place.name()));
		return Stream.concat(own, former).min(Found.BEST_FIRST);
	}

	/** The match of a name written without its spaces. */
	Optional<Found> findJoined(SearchText query) {
		return this.name.startsJoined(query)
				? Optional.of(new Found(this, new Rank(Fit.JOINED, Accents.LEFT_OUT), this.formerAreas))
				: Optional.empty();
	}

	private Stream<Found> findOwn(SearchText query) {
		Optional<Rank> byName = this.name.rank(query).or(() -> rankPlace(this.name, query));
		Optional<Rank> byFullName = this.fullName.rank(query).or(() -> rankPlace(this.fullName, query));
		return Stream.concat(found(byName), found(byFullName.map(Rank::ofFullName)));
	}

	private Optional<Rank> rankPlace(SearchText text, SearchText query) {
		Optional<SearchText> rest = query.after(text);
		if (rest.isEmpty()) {
			return Optional.empty();
		}
		Accents named = query.accented().startsWith(text.accented()) ? Accents.SAME : Accents.LEFT_OUT;
		List<SearchText> around = Stream
			.concat(Stream.of(this.province), this.formerPlaces.stream().map(FormerPlace::text))
			.toList();
		return Rank.ofWords(Fit.PLACE, rest.get().words(), around).map((rank) -> rank.with(named));
	}

	private Stream<Found> findFormer(SearchText query) {
		return this.formerPlaces.stream()
			.flatMap((place) -> found(place.text().accents(query).map((accents) -> new Rank(Fit.FORMER, accents)),
					place.name()));
	}

	private Stream<Found> found(Optional<Rank> rank) {
		return found(rank, this.formerAreas);
	}

	private Stream<Found> found(Optional<Rank> rank, String formerly) {
		return rank.map((value) -> new Found(this, value, formerly)).stream();
	}

	private static Optional<Found> best(List<SearchText> readings, Function<SearchText, Stream<Found>> finder) {
		return readings.stream().flatMap(finder).min(Found.BEST_FIRST);
	}

}
