package vn.postmart.marketplace.search.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.FruitlessSearches;
import vn.postmart.marketplace.search.app.FruitlessSearches.Fruitless;
import vn.postmart.marketplace.search.app.KeepTuning;
import vn.postmart.marketplace.search.app.Lift;
import vn.postmart.marketplace.search.app.PreviewSearch;
import vn.postmart.marketplace.search.app.PreviewSearch.Compared;
import vn.postmart.marketplace.search.app.TunedSynonym;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What operators teach search, and what shoppers did not find. */
@RestController
@RequestMapping("/api/v1/search")
class TuningController {

	private static final int MOST_FRUITLESS = 100;

	private final KeepTuning keep;

	private final PreviewSearch preview;

	private final FruitlessSearches fruitless;

	TuningController(KeepTuning keep, PreviewSearch preview, FruitlessSearches fruitless) {
		this.keep = keep;
		this.preview = preview;
		this.fruitless = fruitless;
	}

	@GetMapping("/tuning")
	Mono<TuningView> tuning() {
		return this.keep.all().map((tuning) -> new TuningView(tuning.synonyms(), tuning.lifts()));
	}

	@PostMapping("/synonyms")
	@ResponseStatus(HttpStatus.CREATED)
	Mono<Made> add(@Valid @RequestBody SynonymRequest request, Actor actor) {
		return this.keep.add(request.toSynonym(), actor).map(Made::new);
	}

	@DeleteMapping("/synonyms/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> removeSynonym(@PathVariable long id) {
		return this.keep.removeSynonym(id);
	}

	@PostMapping("/lifts")
	@ResponseStatus(HttpStatus.CREATED)
	Mono<Made> add(@Valid @RequestBody LiftRequest request, Actor actor) {
		return this.keep.add(request.toLift(), actor).map(Made::new);
	}

	@DeleteMapping("/lifts/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> removeLift(@PathVariable long id) {
		return this.keep.removeLift(id);
	}

	/** Changes nothing. */
	@PostMapping("/previews")
	Mono<Previews> preview(@Valid @RequestBody PreviewRequest request) {
		SynonymRequest synonym = request.synonym();
		LiftRequest lift = request.lift();
		return this.preview
			.preview((synonym != null) ? synonym.toSynonym() : null, (lift != null) ? lift.toLift() : null,
					request.queries())
			.collectList()
			.map(Previews::new);
	}

	@GetMapping("/fruitless")
	Mono<FruitlessReport> fruitless() {
		return this.fruitless.most(MOST_FRUITLESS).collectList().map(FruitlessReport::new);
	}

	/** The synonyms newest first, the lifts as they were added. */
	record TuningView(List<TunedSynonym> synonyms, List<Lift> lifts) {
	}

	/** What was made. */
	record Made(long id) {
	}

	/** The hundred most searched for in vain. */
	record FruitlessReport(List<Fruitless> items) {
	}

	/** The queries in the order they were asked for. */
	record Previews(List<Compared> items) {
	}

	record SynonymRequest(@NotBlank @Size(max = 60) @PlainText String typed,
			@NotBlank @Size(max = 60) @PlainText String meant, @Nullable Boolean bothWays,
			@Nullable @Size(max = 200) @PlainText String note) {

		TunedSynonym toSynonym() {
			return new TunedSynonym(0, VietnameseText.tidy(this.typed), VietnameseText.tidy(this.meant),
					Boolean.TRUE.equals(this.bothWays), (this.note != null) ? VietnameseText.tidy(this.note) : "");
		}

	}

	record LiftRequest(@NotBlank @Size(max = 60) @PlainText String query, @NotNull Lift.Kind kind,
			@NotBlank @Size(max = 60) @PlainText String target, @Nullable @Size(max = 200) @PlainText String note) {

		Lift toLift() {
			return new Lift(0, VietnameseText.tidy(this.query), this.kind, VietnameseText.tidy(this.target),
					(this.note != null) ? VietnameseText.tidy(this.note) : "");
		}

	}

	record PreviewRequest(@Nullable @Valid SynonymRequest synonym, @Nullable @Valid LiftRequest lift,
			@NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = 200) @PlainText String> queries) {
	}

}
