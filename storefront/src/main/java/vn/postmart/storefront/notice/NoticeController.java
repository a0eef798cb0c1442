package vn.postmart.storefront.notice;

import java.net.URI;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The notices in a shopper's account.
 */
@RestController
@RequestMapping(NoticeController.PATH)
class NoticeController {

	static final String PATH = "/account/notices";

	private static final String UP_TO = "upTo";

	private final Templates templates = new StaticTemplates();

	private final Notices notices;

	NoticeController(Notices notices) {
		this.notices = notices;
	}

	@GetMapping
	Mono<JteModel> list(@WithForm Page page, @RequestParam(required = false) @Nullable String before) {
		return this.notices.latest(before).map((list) -> this.templates.notices(page, list));
	}

	@PostMapping("/read")
	Mono<ResponseEntity<Void>> read(@Posted("notices") Form form) {
		return this.notices.read(Map.of(UP_TO, form.value(UP_TO)))
			.thenReturn(ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(PATH)).build());
	}

}
