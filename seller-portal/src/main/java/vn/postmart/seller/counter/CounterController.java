package vn.postmart.seller.counter;

import java.util.Map;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.input.GramsInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The acceptance desk. A scan shows the parcel with the scales' box focused; accepting
 * leads back to the scan box: scan, weight, Enter, next.
 */
@RestController
class CounterController {

	static final String NAME = "counter";

	private static final String ITEM = "item";

	private static final Map<String, String> API_FIELDS = Map.of("itemId", ITEM, "weightGrams", "weight");

	private final Templates templates = new StaticTemplates();

	private final Counter counter;

	CounterController(Counter counter) {
		this.counter = counter;
	}

	@GetMapping("/counter")
	Mono<ResponseEntity<JteModel>> desk(@WithForm Page page, @RequestParam(defaultValue = "") String item) {
		Form form = Form.empty(NAME).with(ITEM, item).with(Keys.FIELD, Keys.fresh());
		return shown(page, form);
	}

	@PostMapping("/counter/acceptances")
	Mono<ResponseEntity<JteModel>> accept(@WithForm Page page, @Posted(NAME) Form form) {
		form.require(ITEM, Rules.given(), "counter.item.missing")
			.require("weight", Rules.given(), "counter.weight.missing")
			.require("weight", InputRules.grams(), "counter.weight.unreadable");
		if (form.isRefused()) {
			return shown(page, form);
		}
		long grams = GramsInput.parse(form.value("weight")).orElseThrow();
		return this.counter.accept(Keys.of(form), new Counter.Acceptance(form.value(ITEM), grams))
			.thenReturn(Answers.<JteModel>done("/counter", "accepted"))
			.onErrorResume(CounterController::isSayable,
					(refused) -> shown(page, ((ApiRefusal) refused).on(form, API_FIELDS, "counter.refused")));
	}

	private Mono<ResponseEntity<JteModel>> shown(Page page, Form form) {
		return Mono.zip(parcel(form), this.counter.log())
			.map((found) -> this.templates.counter(page, new Desk(form, found.getT1().orElse(null), found.getT2())))
			.map((desk) -> form.isRefused() ? Answers.refused(desk) : ResponseEntity.ok(desk));
	}

	/** The scanned parcel; what is wrong with the scan is said on the form. */
	private Mono<Optional<DeskParcel>> parcel(Form form) {
		String item = form.value(ITEM);
		if (item.isEmpty()) {
			return Mono.just(Optional.empty());
		}
		return this.counter.parcel(item).map(Optional::of).onErrorResume(CounterController::isSayable, (refused) -> {
			form.refuse(ITEM, Scans.unknown((ApiRefusal) refused));
			return Mono.just(Optional.empty());
		});
	}

	private static boolean isSayable(Throwable failure) {
		return Answers.isMendable(failure)
				|| (failure instanceof ApiRefusal refusal && refusal.status().value() == 404);
	}

}
