package vn.postmart.marketplace.relief.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.app.FamilyList;
import vn.postmart.marketplace.relief.app.ImportFamilies;
import vn.postmart.marketplace.relief.app.ShowProgrammes;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The families of a programme: taken in from a list, shown masked. */
@RestController
@RequestMapping("/api/v1/relief/programmes/{id}")
class FamilyController {

	private final ImportFamilies families;

	private final ShowProgrammes show;

	private final Idempotency idempotency;

	private final ImportPresenter presenter;

	FamilyController(ImportFamilies families, ShowProgrammes show, Idempotency idempotency, ImportPresenter presenter) {
		this.families = families;
		this.show = show;
		this.idempotency = idempotency;
		this.presenter = presenter;
	}

	/**
	 * With {@code dryRun} nothing is written; without it, everything or, when any cell is
	 * wrong, nothing.
	 */
	@PostMapping(path = "/imports", consumes = "text/csv")
	Mono<ResponseEntity<byte[]>> take(Actor actor, @PathVariable UUID id,
			@RequestParam(defaultValue = "true") boolean dryRun,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, @RequestBody byte[] csv,
			Locale locale) {
		ProgrammeId programme = new ProgrammeId(id);
		return this.families.read(csv)
			.flatMap((list) -> dryRun
					? this.families.preview(programme, list).map((outcome) -> this.presenter.preview(outcome, locale))
					: commit(new IdempotentCall(actor.key(), key, "POST imports " + id,
							new String(csv, StandardCharsets.UTF_8)), programme, list, locale));
	}

	@GetMapping("/beneficiaries")
	Flux<FamilyResource> list(Actor actor, @PathVariable UUID id) {
		return this.show.families(new ProgrammeId(id), actor.subject()).map(this.presenter::family);
	}

	private Mono<ResponseEntity<byte[]>> commit(IdempotentCall call, ProgrammeId programme, FamilyList list,
			Locale locale) {
		return this.idempotency.once(call,
				() -> this.families.commit(programme, list)
					.map((outcome) -> new Reply(
							outcome.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
							this.presenter.outcome(outcome, locale))));
	}

	/** A family with what tells who it is masked. */
	record FamilyResource(UUID id, String name, String phone, String nationalId, String communeCode, String communeName,
			int householdSize) {
	}

}
