package vn.postmart.storefront.order;

import java.net.URI;
import java.util.Locale;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Message;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Opens an order by its code and the last four digits of the phone it was ordered with. A
 * wrong pair and an absent order look the same.
 */
@RestController
class TrackController {

	private final Templates templates = new StaticTemplates();

	private final Orders orders;

	private final KnownOrders known;

	TrackController(Orders orders, KnownOrders known) {
		this.orders = orders;
		this.known = known;
	}

	@GetMapping("/track")
	JteModel ask(@WithForm Page page, @RequestParam(defaultValue = "") String code) {
		return this.templates.track(page, Form.empty("track").with("code", code));
	}

	@PostMapping("/track")
	Mono<ResponseEntity<JteModel>> find(@WithForm Page page, @Posted("track") Form form) {
		String code = form.value("code").replace(" ", "").replaceAll("-\\d+$", "").toUpperCase(Locale.ROOT);
		String digits = form.value("phoneLast4");
		form.require("code", Rules.given(), "track.code.missing");
		form.require("code", (typed) -> code.matches("[2-9A-HJ-NP-Z]{8}"), "track.code.wrong");
		form.require("phoneLast4", Rules.digits(4), "track.phoneLast4.wrong");
		if (form.isRefused()) {
			return Mono.just(refused(page, form));
		}
		return this.orders.find(code, digits)
			.map((group) -> found(page, group, digits))
			.onErrorResume(TrackController::isUnknown,
					(unknown) -> Mono.just(refused(page, form.refuse("code", new Message.Key("track.unknown")))));
	}

	private ResponseEntity<JteModel> found(Page page, OrderGroup group, String phoneLast4) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(URI.create("/orders/" + group.code()))
			.header(HttpHeaders.SET_COOKIE, this.known.with(page, group.code(), phoneLast4).toString())
			.build();
	}

	private ResponseEntity<JteModel> refused(Page page, Form form) {
		return ResponseEntity.unprocessableContent().body(this.templates.track(page, form));
	}

	private static boolean isUnknown(Throwable failure) {
		return failure instanceof ApiRefusal refusal && (refusal.status().value() == 404 || refusal.isMendable());
	}

}
