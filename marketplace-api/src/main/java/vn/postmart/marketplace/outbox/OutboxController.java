package vn.postmart.marketplace.outbox;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets an operator see what was parked and send it on its way again.
 */
@RestController
@RequestMapping("/api/v1/outbox/parked")
class OutboxController {

	private final ParkedDeliveries parked;

	OutboxController(ParkedDeliveries parked) {
		this.parked = parked;
	}

	@GetMapping
	Mono<ParkedList> latest() {
		return this.parked.latest().collectList().map(ParkedList::new);
	}

	@PostMapping("/{eventId}/{consumer}/retry")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> retry(@PathVariable UUID eventId, @PathVariable String consumer) {
		return this.parked.retry(eventId, consumer)
			.filter(Boolean::booleanValue)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then();
	}

	@Bean
	static AccessRules outboxAccess() {
		return () -> List.of(AccessRule.roles(HttpMethod.GET, "/api/v1/outbox/parked", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, "/api/v1/outbox/parked/{eventId}/{consumer}/retry", Role.OPERATOR));
	}

	/** The latest 200. */
	record ParkedList(List<ParkedDelivery> items) {
	}

}
