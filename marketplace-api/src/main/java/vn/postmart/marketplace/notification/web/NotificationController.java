package vn.postmart.marketplace.notification.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.ReadNews;
import vn.postmart.marketplace.notification.app.ShowDeliveries;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notifications")
class NotificationController {

	private final ReadNews news;

	private final ShowDeliveries deliveries;

	private final NotificationPresenter presenter;

	NotificationController(ReadNews news, ShowDeliveries deliveries, NotificationPresenter presenter) {
		this.news = news;
		this.deliveries = deliveries;
		this.presenter = presenter;
	}

	@GetMapping
	Mono<NotificationList> latest(Actor actor, @RequestParam(required = false) @Nullable UUID before, Locale language) {
		return this.news.latest(actor, before).map((page) -> this.presenter.list(page, language));
	}

	@GetMapping("/unread")
	Mono<Unread> unread(Actor actor) {
		return this.news.unread(actor).map(Unread::new);
	}

	/** Marks what the reader has seen: the entry, and all that came before it. */
	@PostMapping("/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> read(Actor actor, @Valid @RequestBody Seen seen) {
		return this.news.markRead(actor, seen.upTo());
	}

	@GetMapping("/deliveries")
	Mono<DeliveryFigures> deliveries() {
		return this.deliveries.figures().map(DeliveryFigures::of);
	}

	record Seen(@NotNull UUID upTo) {
	}

	record Unread(long count) {
	}

}
