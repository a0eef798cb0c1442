package vn.postmart.seller.operator;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The API's claims of quality marks.
 */
@HttpExchange("/api/v1/certificates")
interface ClaimOperations {

	@GetExchange
	Mono<Claim.Found> withStatus(@RequestParam String status);

	@PostExchange("/{id}/verification")
	Mono<Void> verify(@PathVariable String id, @RequestParam String version);

	@PostExchange("/{id}/revocation")
	Mono<Void> revoke(@PathVariable String id, @RequestParam String version);

	@GetExchange("/{id}/document")
	Mono<ResponseEntity<Flux<DataBuffer>>> document(@PathVariable String id);

}
