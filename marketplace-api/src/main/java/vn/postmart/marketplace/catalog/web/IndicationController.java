package vn.postmart.marketplace.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.catalog.app.Indications;
import vn.postmart.marketplace.catalog.domain.GeographicalIndication;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dated register of geographical indications: read by anybody, kept by operators. */
@RestController
@RequestMapping("/api/v1/indications")
class IndicationController {

	private final Indications indications;

	private final Addresses addresses;

	private final Transactions transactions;

	private final Clock clock;

	IndicationController(Indications indications, Addresses addresses, Transactions transactions, Clock clock) {
		this.indications = indications;
		this.addresses = addresses;
		this.transactions = transactions;
		this.clock = clock;
	}

	@GetMapping
	Mono<Register> inForce(@RequestParam(required = false) @Nullable LocalDate on) {
		LocalDate day = (on != null) ? on : VietnamTime.today(this.clock);
		return this.indications.inForce(day).collectList().map(Register::new);
	}

	/** Holds in this form from a day on. */
	@PutMapping("/{slug}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> put(@PathVariable @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60) String slug,
			@Valid @RequestBody IndicationRequest request) {
		if (!request.provinces().stream().allMatch((code) -> this.addresses.province(code).isPresent())) {
			return Mono.error(() -> RefusedException.field("provinces", "catalog.province-unknown"));
		}
		return this.transactions.inTransaction(() -> this.indications.put(request.toIndication(slug), request.from()));
	}

	/** Ends with the day before. */
	@DeleteMapping("/{slug}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> end(@PathVariable String slug, @RequestParam LocalDate from) {
		return this.transactions.inTransaction(() -> this.indications.end(slug, from));
	}

	/** The indications in force, by name. */
	record Register(List<GeographicalIndication> items) {
	}

	/**
	 * An indication as an operator enters it.
	 *
	 * @param communes absent when all of the provinces belong to it
	 * @param from the day of the decision
	 */
	record IndicationRequest(@NotBlank @Size(max = 60) @PlainText String name,
			@NotBlank @Size(max = 60) @PlainText String product, @NotEmpty Set<@NotNull String> provinces,
			@Nullable Set<@NotNull String> communes, @NotNull LocalDate from) {

		GeographicalIndication toIndication(String slug) {
			return new GeographicalIndication(slug, VietnameseText.tidy(this.name), VietnameseText.tidy(this.product),
					this.provinces, (this.communes != null) ? this.communes : Set.of());
		}

	}

}
