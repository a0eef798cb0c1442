package vn.postmart.seller.operator;

import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The operator's page: whether the books hold, what is due, what is stuck.
 */
@RestController
class OperatorController {

	static final String NAME = "operator";

	private final Templates templates = new StaticTemplates();

	private final Operations operations;

	private final StallNames stallNames;

	OperatorController(Operations operations, StallNames stallNames) {
		this.operations = operations;
		this.stallNames = stallNames;
	}

	@GetMapping("/operator")
	Mono<ResponseEntity<JteModel>> books(@WithForm Page page) {
		return shown(page, Form.empty(NAME).with(Keys.FIELD, Keys.fresh()));
	}

	@PostMapping("/operator/payout-runs")
	Mono<ResponseEntity<JteModel>> payOut(@WithForm Page page, @Posted(NAME) Form form) {
		return this.operations.payOut(Keys.of(form))
			.map((run) -> Answers.<JteModel>done("/operator", "paid-out"))
			.onErrorResume(Answers::isMendable,
					(refused) -> shown(page, ((ApiRefusal) refused).on(form, Map.of(), "operator.refused")));
	}

	@PostMapping("/operator/parked/{event:[0-9a-f-]{36}}/{consumer:[A-Za-z0-9._-]+}/retry")
	Mono<ResponseEntity<JteModel>> retry(@PathVariable String event, @PathVariable String consumer) {
		return this.operations.retry(event, consumer).thenReturn(Answers.done("/operator", "retried"));
	}

	private Mono<ResponseEntity<JteModel>> shown(Page page, Form form) {
		return Mono
			.zip(this.operations.accounts().collectList(), this.operations.invariants().collectList(),
					this.operations.unadvised(), this.operations.parked())
			.flatMap((found) -> this.stallNames.of(found.getT1())
				.map((stalls) -> new Books(found.getT1(), stalls, found.getT2(), found.getT3().items(),
						found.getT4().items())))
			.map((books) -> this.templates.operator(page, books, form))
			.map((shown) -> form.isRefused() ? Answers.refused(shown) : ResponseEntity.ok(shown));
	}

}
