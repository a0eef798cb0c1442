package vn.postmart.seller.listing;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The API's documents of certificates, seen by those who may. */
@HttpExchange("/api/v1/certificates")
interface CertificateDocuments {

	@GetExchange("/{id}/document")
	Mono<ResponseEntity<Flux<DataBuffer>>> one(@PathVariable String id);

}
