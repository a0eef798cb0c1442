package vn.postmart.marketplace.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.KeepAttributes;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What listings of a category are asked, kept by operators. */
@RestController
@RequestMapping("/api/v1/categories/{slug}/attributes/{code}")
class AttributeController {

	private final KeepAttributes keepAttributes;

	private final Transactions transactions;

	AttributeController(KeepAttributes keepAttributes, Transactions transactions) {
		this.keepAttributes = keepAttributes;
		this.transactions = transactions;
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> put(@PathVariable String slug,
			@PathVariable @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 40) String code,
			@Valid @RequestBody AttributeRequest request) {
		return this.transactions.inTransaction(() -> this.keepAttributes.put(slug, request.toAttribute(code)));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> remove(@PathVariable String slug, @PathVariable String code) {
		return this.transactions.inTransaction(() -> this.keepAttributes.remove(slug, code));
	}

}
