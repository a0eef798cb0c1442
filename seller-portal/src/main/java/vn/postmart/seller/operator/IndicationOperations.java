package vn.postmart.seller.operator;

import java.time.LocalDate;

import reactor.core.publisher.Mono;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The API's register of geographical indications.
 */
@HttpExchange("/api/v1/indications")
interface IndicationOperations {

	@GetExchange
	Mono<Indication.Found> inForce();

	@PutExchange("/{slug}")
	Mono<Void> put(@PathVariable String slug, @RequestBody Indication.Decision decision);

	@DeleteExchange("/{slug}")
	Mono<Void> end(@PathVariable String slug, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from);

}
