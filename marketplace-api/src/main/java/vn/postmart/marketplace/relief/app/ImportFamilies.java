package vn.postmart.marketplace.relief.app;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.RowError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Takes a list of families in, whole or not at all; the same list again adds nobody. */
@Component
public class ImportFamilies {

	private final Programmes programmes;

	private final Beneficiaries beneficiaries;

	private final ReadFamilies read;

	private final Clock clock;

	ImportFamilies(Programmes programmes, Beneficiaries beneficiaries, ReadFamilies read, Clock clock) {
		this.programmes = programmes;
		this.beneficiaries = beneficiaries;
		this.read = read;
		this.clock = clock;
	}

	/** Reads the list apart from the event loop. */
	public Mono<FamilyList> read(byte[] csv) {
		return Mono.fromCallable(() -> this.read.read(csv)).subscribeOn(Schedulers.boundedElastic());
	}

	/** What would come of the list. */
	public Mono<Outcome> preview(ProgrammeId programme, FamilyList list) {
		return this.programmes.find(programme)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> this.beneficiaries.known(programme, list.families()))
			.map((known) -> new Outcome(list.rows(), list.families().size() - known, known, list.errors()));
	}

	/**
	 * Takes the list in, unless anything in it is wrong. Joins the caller's transaction.
	 */
	public Mono<Outcome> commit(ProgrammeId programme, FamilyList list) {
		if (!list.errors().isEmpty()) {
			return preview(programme, list);
		}
		return this.programmes.lock(programme)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> this.beneficiaries.addNew(programme, list.families(), this.clock.instant()))
			.map((added) -> new Outcome(list.rows(), added, list.families().size() - added, List.of()));
	}

	/**
	 * What came of a list.
	 *
	 * @param accepted families that are new
	 * @param duplicates families that were in the programme already
	 */
	public record Outcome(long rows, long accepted, long duplicates, List<RowError> errors) {

		public Outcome {
			errors = List.copyOf(errors);
		}

	}

}
