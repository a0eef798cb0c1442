package vn.postmart.seller.counter;

import java.util.List;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.input.Folded;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Gives out the parcels that wait on the office's shelf, and shows the clerk's day.
 */
@RestController
class HandOverController {

	static final String NAME = "handover";

	private static final int LONGEST_NAME = 100;

	private final Templates templates = new StaticTemplates();

	private final Counter counter;

	HandOverController(Counter counter) {
		this.counter = counter;
	}

	/** The shelf; with words, those parcels whose name, code or number has them. */
	@GetMapping("/counter/hand-overs")
	Mono<JteModel> shelf(@WithForm Page page, @RequestParam(defaultValue = "") String q) {
		return shelf(page, Form.empty(NAME).with("q", q).with(Keys.FIELD, Keys.fresh()));
	}

	@PostMapping("/counter/hand-overs")
	Mono<ResponseEntity<JteModel>> handOver(@WithForm Page page, @Posted(NAME) Form form) {
		form.require("item", Rules.given(), "handover.item.missing")
			.require("proof", Rules.oneOf("CODE", "SIGNATURE", "ID_SHOWN"), "handover.proof.missing")
			.require("receiver", Rules.atMost(LONGEST_NAME), "handover.receiver.long", LONGEST_NAME);
		if (form.isRefused()) {
			return shelf(page, form).map(Answers::refused);
		}
		Counter.HandOver handOver = new Counter.HandOver(form.value("item"), form.value("proof"),
				form.has("receiver") ? form.value("receiver") : null);
		return this.counter.handOver(Keys.of(form), handOver)
			.thenReturn(Answers.<JteModel>done("/counter/hand-overs", "handed-over"))
			.onErrorResume(Answers::isMendable,
					(refused) -> shelf(page,
							((ApiRefusal) refused).on(form, Map.of("itemId", "item"), "handover.refused"))
						.map(Answers::refused));
	}

	private Mono<JteModel> shelf(Page page, Form form) {
		return this.counter.waiting()
			.map((waiting) -> this.templates.handOvers(page, form, matching(waiting.items(), form.value("q"))));
	}

	private static List<DeskParcel> matching(List<DeskParcel> waiting, String words) {
		String wanted = Folded.of(words);
		return waiting.stream()
			.filter((parcel) -> Folded
				.of(parcel.recipient().name() + " " + parcel.label() + " " + parcel.itemId() + " "
						+ parcel.recipient().phoneMasked())
				.contains(wanted))
			.toList();
	}

	@GetMapping("/counter/log")
	Mono<JteModel> log(Page page) {
		return this.counter.log().map((log) -> this.templates.counterLog(page, log));
	}

}
