package vn.postmart.seller.notification;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What the API has to tell the reader.
 */
@HttpExchange("/api/v1/notifications")
interface Notifications {

	@GetExchange
	Mono<NotificationList> latest(@RequestParam(required = false) @Nullable String before);

	@GetExchange("/unread")
	Mono<Unread> unread();

	@PostExchange("/read")
	Mono<Void> read(@RequestBody Map<String, String> upTo);

	@GetExchange("/deliveries")
	Mono<DeliveryFigures> deliveries();

	/** How many are unread. */
	record Unread(long count) {

	}

}
