package vn.postmart.seller.relief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The API's relief programmes, asked as the signed-in officer.
 */
@HttpExchange("/api/v1/relief/programmes")
interface Programmes {

	@GetExchange
	Flux<Programme> all();

	@GetExchange("/{id}")
	Mono<Programme> one(@PathVariable String id);

	@PostExchange
	Mono<Opened> open(@RequestHeader("Idempotency-Key") String key, @RequestBody NewProgramme programme);

	@PostExchange("/{id}/deposits")
	Mono<Void> deposit(@PathVariable String id, @RequestHeader("Idempotency-Key") String key,
			@RequestBody Deposit deposit);

	@PutExchange("/{id}/kit")
	Mono<Void> kit(@PathVariable String id, @RequestBody NewKit kit);

	/** Reads a list without writing anything. */
	@PostExchange(url = "/{id}/imports?dryRun=true", contentType = "text/csv")
	Mono<ImportOutcome> preview(@PathVariable String id, @RequestBody byte[] csv);

	/** Takes a list in, all of it or nothing. */
	@PostExchange(url = "/{id}/imports?dryRun=false", contentType = "text/csv")
	Mono<ImportOutcome> commit(@PathVariable String id, @RequestHeader("Idempotency-Key") String key,
			@RequestBody byte[] csv);

	@PostExchange("/{id}/orders")
	Mono<Ordered> order(@PathVariable String id, @RequestHeader("Idempotency-Key") String key);

	@GetExchange("/{id}/packages")
	Mono<Packages> packages(@PathVariable String id);

	/** A programme to open. */
	record NewProgramme(String name, @Nullable String nameEn, String purpose, @Nullable String purposeEn,
			long budgetVnd, LocalDate startsOn, LocalDate closesOn) {

	}

	/** The programme's id and its code for the public. */
	record Opened(String id, @Nullable String code) {

	}

	/** Money received. */
	record Deposit(long amountVnd, String donor, LocalDate receivedOn) {

	}

	/** What each family gets. */
	record NewKit(String name, @Nullable String nameEn, List<NewSource> sources) {

	}

	/** So many kits from one listing. */
	record NewSource(String listingId, BigDecimal quantityPerKit, int kits) {

	}

	/** What the order of kits came to. */
	record Ordered(int packages, long goodsTotalVnd, long freightTotalVnd, long totalVnd) {

	}

	/** The packages of a programme. */
	record Packages(List<ReliefPackage> items) {

	}

}
