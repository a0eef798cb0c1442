package vn.postmart.seller.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.operator.SearchWording.NewLift;
import vn.postmart.seller.operator.SearchWording.NewSynonym;
import vn.postmart.seller.operator.SearchWording.Preview;
import vn.postmart.seller.operator.SearchWording.Trial;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The operator's page for synonyms, lifts and what shoppers did not find. Each form can
 * be tried before it is saved.
 */
@RestController
class SearchWordingController {

	static final String NAME = "wording";

	private static final String PATH = "/operator/search/words";

	private static final int MOST_QUERIES = 10;

	private static final String LIFT_NOTE = "liftNote";

	private static final String NOTE = "note";

	/** The fields of a synonym whose names in the API's refusals are others. */
	private static final Map<String, String> OF_SYNONYM = Map.of("queries[]", "queries");

	/** Those of a lift: the words themselves are all that is tried. */
	private static final Map<String, String> OF_LIFT = Map.of(NOTE, LIFT_NOTE, "queries[]", "query");

	private final Templates templates = new StaticTemplates();

	private final WordingOperations wording;

	SearchWordingController(WordingOperations wording) {
		this.wording = wording;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<JteModel>> words(@WithForm Page page) {
		return shown(page, Form.empty(NAME), List.of());
	}

	@PostMapping(PATH + "/synonyms")
	Mono<ResponseEntity<JteModel>> addSynonym(@WithForm Page page, @Posted(NAME) Form form) {
		NewSynonym synonym = synonym(form);
		return (form.has("try") ? tried(page, form, new Trial(synonym, null, queries(form, synonym.typed())))
				: saved(this.wording.add(synonym)))
			.onErrorResume(Answers::isMendable, (refused) -> refused(page, form, refused, OF_SYNONYM));
	}

	@PostMapping(PATH + "/lifts")
	Mono<ResponseEntity<JteModel>> addLift(@WithForm Page page, @Posted(NAME) Form form) {
		NewLift lift = new NewLift(form.value("query"), form.value("kind"), form.value("target"),
				form.value(LIFT_NOTE));
		return (form.has("try") ? tried(page, form, new Trial(null, lift, queries(form, lift.query())))
				: saved(this.wording.add(lift)))
			.onErrorResume(Answers::isMendable, (refused) -> refused(page, form, refused, OF_LIFT));
	}

	@PostMapping(PATH + "/synonyms/{id:[0-9]+}/removal")
	Mono<ResponseEntity<JteModel>> removeSynonym(@PathVariable long id) {
		return Answers.orNone(this.wording.removeSynonym(id)).thenReturn(Answers.done(PATH, "wording-removed"));
	}

	@PostMapping(PATH + "/lifts/{id:[0-9]+}/removal")
	Mono<ResponseEntity<JteModel>> removeLift(@PathVariable long id) {
		return Answers.orNone(this.wording.removeLift(id)).thenReturn(Answers.done(PATH, "wording-removed"));
	}

	private static Mono<ResponseEntity<JteModel>> saved(Mono<Void> saving) {
		return saving.then(Mono.fromSupplier(() -> Answers.done(PATH, "wording-saved")));
	}

	private Mono<ResponseEntity<JteModel>> tried(Page page, Form form, Trial trial) {
		return this.wording.preview(trial).flatMap((found) -> shown(page, form, found.items()));
	}

	private Mono<ResponseEntity<JteModel>> refused(Page page, Form form, Throwable refusal,
			Map<String, String> fields) {
		return shown(page, ((ApiRefusal) refusal).on(form, fields, "wording.refused"), List.of());
	}

	private Mono<ResponseEntity<JteModel>> shown(Page page, Form form, List<Preview> previews) {
		return Mono.zip(this.wording.tuning(), this.wording.fruitless())
			.map((found) -> new SearchWording(found.getT1().synonyms(), found.getT1().lifts(), found.getT2().items(),
					previews))
			.map((wording) -> this.templates.operatorWords(page, wording, form))
			.map((shown) -> form.isRefused() ? Answers.refused(shown) : ResponseEntity.ok(shown));
	}

	private static NewSynonym synonym(Form form) {
		return new NewSynonym(form.value("typed"), form.value("meant"), form.isChosen("bothWays", "true"),
				form.value(NOTE));
	}

	/** What is to be tried: the words themselves, and what else was asked for. */
	private static List<String> queries(Form form, String words) {
		List<String> queries = new ArrayList<>(List.of(words));
		form.value("queries").lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(queries::add);
		return queries.stream().distinct().limit(MOST_QUERIES).toList();
	}

}
