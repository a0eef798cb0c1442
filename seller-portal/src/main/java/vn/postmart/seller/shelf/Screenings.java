package vn.postmart.seller.shelf;

import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How far the API is with judging offers anew. */
@HttpExchange("/api/v1/screenings")
interface Screenings {

	@GetExchange
	Mono<Latest> latest();

	/** The latest, newest first. */
	record Latest(List<Screening> items) {

	}

}
