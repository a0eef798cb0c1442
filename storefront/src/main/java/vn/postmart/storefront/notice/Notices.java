package vn.postmart.storefront.notice;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * What the API has to tell the shopper.
 */
@HttpExchange("/api/v1/notifications")
public interface Notices {

	@GetExchange
	Mono<NoticeList> latest(@RequestParam(required = false) @Nullable String before);

	@GetExchange("/unread")
	Mono<Unread> unread();

	@PostExchange("/read")
	Mono<Void> read(@RequestBody Map<String, String> upTo);

	/** How many are unread. */
	record Unread(long count) {

	}

}
