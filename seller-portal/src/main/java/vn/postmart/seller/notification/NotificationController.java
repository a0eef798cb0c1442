package vn.postmart.seller.notification;

import java.util.Map;

import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.Answers;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the reader was told, and how much of it is unread.
 */
@RestController
class NotificationController {

	private static final String UP_TO = "upTo";

	private final Templates templates = new StaticTemplates();

	private final Notifications notifications;

	NotificationController(Notifications notifications) {
		this.notifications = notifications;
	}

	@GetMapping("/notifications")
	Mono<JteModel> list(@WithForm Page page, @RequestParam(required = false) @Nullable String before) {
		return this.notifications.latest(before).map((list) -> this.templates.notifications(page, list));
	}

	/** The count that the frame of every page asks for. */
	@GetMapping("/notifications/unread")
	Mono<JteModel> unread(Page page) {
		return this.notifications.unread().map((unread) -> this.templates.unread(page, unread.count()));
	}

	/** For operators: what became of text messages and mails. */
	@GetMapping("/operator/messages")
	Mono<JteModel> messages(Page page) {
		return this.notifications.deliveries().map((figures) -> this.templates.operatorMessages(page, figures));
	}

	@PostMapping("/notifications/read")
	Mono<ResponseEntity<JteModel>> read(@Posted("notifications") Form form) {
		return this.notifications.read(Map.of(UP_TO, form.value(UP_TO))).thenReturn(Answers.seeOther("/notifications"));
	}

}
