package vn.postmart.marketplace.relief.app;

import java.time.Clock;
import java.time.LocalDate;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.Programme;
import vn.postmart.marketplace.relief.domain.ProgrammeCodes;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Opens a programme with its announced purpose, budget and days. Joins the caller's
 * transaction.
 */
@Component
public class OpenProgramme {

	private final Programmes programmes;

	private final IdSource ids;

	private final Clock clock;

	OpenProgramme(Programmes programmes, IdSource ids, Clock clock) {
		this.programmes = programmes;
		this.ids = ids;
		this.clock = clock;
	}

	public Mono<Programme> open(Command command, String officer) {
		if (command.closesOn().isBefore(command.startsOn())) {
			throw RefusedException.field("closesOn", "relief.closes-before-start");
		}
		ProgrammeId id = new ProgrammeId(this.ids.next());
		Programme programme = new Programme(id, ProgrammeCodes.of(command.name(), id.value()), command.name(),
				command.nameEn(), command.purpose(), command.purposeEn(), command.budget(), command.startsOn(),
				command.closesOn());
		return this.programmes.add(programme, officer, this.clock.instant()).thenReturn(programme);
	}

	/** A programme to open. */
	public record Command(String name, String nameEn, String purpose, String purposeEn, Money budget,
			LocalDate startsOn, LocalDate closesOn) {
	}

}
