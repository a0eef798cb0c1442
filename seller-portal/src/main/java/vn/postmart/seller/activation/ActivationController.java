package vn.postmart.seller.activation;

import java.util.Locale;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Where a household takes over the account a clerk opened: phone, the code on the slip, a
 * password of its own.
 */
@RestController
class ActivationController {

	private static final int SHORTEST = 8;

	private static final int LONGEST = 128;

	private final Templates templates = new StaticTemplates();

	private final Activations activations;

	ActivationController(Activations activations) {
		this.activations = activations;
	}

	@GetMapping("/activate")
	JteModel fill(@WithForm Page page) {
		return this.templates.activate(page, Form.empty("activate"));
	}

	@PostMapping("/activate")
	Mono<ResponseEntity<JteModel>> activate(@WithForm Page page, @Posted("activate") Form form) {
		check(form);
		if (form.isRefused()) {
			return Mono.just(again(page, form));
		}
		Activations.Activation activation = new Activations.Activation(Rules.withoutSeparators(form.value("phone")),
				Rules.withoutSeparators(form.value("code")).toUpperCase(Locale.ROOT), form.value("password"));
		return this.activations.activate(activation)
			.thenReturn(Answers.<JteModel>done("/", "activated"))
			.onErrorResume(Answers::isMendable, (refused) -> Mono.just(again(page,
					((ApiRefusal) refused).on(form, Map.of("newPassword", "password"), "activate.refused"))));
	}

	private static void check(Form form) {
		form.require("phone", Rules.given(), "activate.phone.missing")
			.require("phone", Rules.mobilePhone(), "activate.phone.wrong")
			.require("code", Rules.given(), "activate.code.missing")
			.require("password", (typed) -> typed.length() >= SHORTEST, "activate.password.short", SHORTEST)
			.require("password", Rules.atMost(LONGEST), "activate.password.long", LONGEST)
			.require("again", form.value("password")::equals, "activate.again.differs");
	}

	private ResponseEntity<JteModel> again(Page page, Form form) {
		return Answers.refused(this.templates.activate(page, form));
	}

}
