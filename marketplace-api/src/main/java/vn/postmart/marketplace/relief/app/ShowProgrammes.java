package vn.postmart.marketplace.relief.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.Funds;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitFault;
import vn.postmart.marketplace.relief.domain.Programme;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Shows programmes with their figures; each look at families is noted before they are
 * shown.
 */
@Component
public class ShowProgrammes {

	private static final Kit NO_KIT = new Kit("", "", List.of());

	private final Programmes programmes;

	private final Beneficiaries beneficiaries;

	private final Funds funds;

	private final CheckKit checkKit;

	private final Transactions transactions;

	private final Clock clock;

	ShowProgrammes(Programmes programmes, Beneficiaries beneficiaries, Funds funds, CheckKit checkKit,
			Transactions transactions, Clock clock) {
		this.programmes = programmes;
		this.beneficiaries = beneficiaries;
		this.funds = funds;
		this.checkKit = checkKit;
		this.transactions = transactions;
		this.clock = clock;
	}

	public Flux<View> all() {
		return this.programmes.all().concatMap(this::view);
	}

	public Mono<View> find(ProgrammeId id) {
		return this.programmes.find(id)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap(this::view);
	}

	public Mono<View> findByCode(String code) {
		return this.programmes.findByCode(code)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap(this::view);
	}

	/** The families of a programme; that somebody looked stays noted. */
	public Flux<Beneficiary> families(ProgrammeId id, String actor) {
		return this.programmes.find(id)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> this.transactions
				.inTransaction(() -> this.beneficiaries.noteReading(id, actor, "beneficiaries", this.clock.instant())))
			.thenMany(Flux.defer(() -> this.beneficiaries.all(id)));
	}

	private Mono<View> view(Programme programme) {
		return Mono
			.zip(this.programmes.figures(programme.id()), this.funds.balance(programme.id().fund()),
					this.programmes.kit(programme.id()).defaultIfEmpty(NO_KIT))
			.flatMap((parts) -> this.checkKit.faults(parts.getT3())
				.map((faults) -> new View(programme, parts.getT1(), parts.getT2(), parts.getT3(), faults)));
	}

	/**
	 * A programme as officers and the public see it.
	 *
	 * @param left in its fund
	 * @param kit without sources while none is set
	 * @param faults what keeps the kit from being ordered
	 */
	public record View(Programme programme, ProgrammeFigures figures, Money left, Kit kit, List<KitFault> faults) {

		public View {
			faults = List.copyOf(faults);
		}

		/** What is wrong with a source of the kit. */
		public Optional<KitFault> fault(int source) {
			return this.faults.stream().filter((fault) -> fault.source() == source).findFirst();
		}

	}

}
