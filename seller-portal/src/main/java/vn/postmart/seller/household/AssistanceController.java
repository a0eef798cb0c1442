package vn.postmart.seller.household;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.AssistanceTicket;
import vn.postmart.seller.stall.NewStall;
import vn.postmart.seller.stall.Stalls;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;
import vn.postmart.web.security.Cookies;

/**
 * Begins and ends acting for a household. While it lasts every page says for whom.
 */
@RestController
class AssistanceController {

	private static final int LONGEST_NOTE = 500;

	private final Templates templates = new StaticTemplates();

	private final Stalls stalls;

	private final Cookies cookies;

	AssistanceController(Stalls stalls, Cookies cookies) {
		this.stalls = stalls;
		this.cookies = cookies;
	}

	@PostMapping("/counter/assistance")
	Mono<ResponseEntity<JteModel>> begin(@WithForm Page page, @Posted(HouseholdController.NAME) Form form) {
		form.require("consentKind", Rules.oneOf("SIGNED_PAPER", "OTP"), "household.consentKind.missing")
			.require("consentNote", Rules.given(), "household.consentNote.missing")
			.require("consentNote", Rules.atMost(LONGEST_NOTE), "household.consentNote.long", LONGEST_NOTE);
		return this.stalls.withPhone(Rules.withoutSeparators(form.value("phone")))
			.map(Stalls.Found::items)
			.flatMap((found) -> form.isRefused() ? Mono.just(again(page, form, found)) : begin(page, form, found));
	}

	private Mono<ResponseEntity<JteModel>> begin(Page page, Form form, List<Stalls.FoundStall> found) {
		Stalls.FoundStall stall = found.stream()
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		NewStall.Consent consent = new NewStall.Consent(form.value("consentKind"), form.value("consentNote"));
		return this.stalls.beginAssistance(stall.id(), consent)
			.map((session) -> new AssistanceTicket(stall.id(), session.expiresAt(), stall.ownerName()))
			.map(this::begun)
			.onErrorResume(Answers::isMendable, (refused) -> Mono
				.just(again(page, ((ApiRefusal) refused).on(form, Map.of(), "household.refused"), found)));
	}

	private ResponseEntity<JteModel> begun(AssistanceTicket ticket) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, "/listings?done=helping")
			.header(HttpHeaders.SET_COOKIE,
					this.cookies.cookie(AssistanceTicket.COOKIE, ticket.written(), ticket.left()).toString())
			.build();
	}

	private ResponseEntity<JteModel> again(Page page, Form form, List<Stalls.FoundStall> found) {
		return Answers.refused(this.templates.households(page, form, found));
	}

	@PostMapping("/counter/assistance/end")
	Mono<ResponseEntity<JteModel>> end(Page page) {
		Optional<AssistanceTicket> ticket = AssistanceTicket.of(page);
		Mono<Void> ended = ticket.map((each) -> Answers.orNone(this.stalls.endAssistance(each.stallId())))
			.orElseGet(Mono::empty);
		return ended.thenReturn(ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, "/counter/households?done=help-ended")
			.header(HttpHeaders.SET_COOKIE, this.cookies.expired(AssistanceTicket.COOKIE).toString())
			.build());
	}

}
