package vn.postmart.marketplace.relief.app;

import java.util.List;
import java.util.stream.Collectors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.inventory.ReserveResult;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.payment.Funds;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitFault;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Orders a kit for every family that has none: stock held, the fund's money set aside and
 * every parcel announced, or nothing. Joins the caller's transaction.
 */
@Component
public class OrderPackages {

	private static final int MAX_PACKAGES = 1000;

	private final Programmes programmes;

	private final Beneficiaries beneficiaries;

	private final CheckKit checkKit;

	private final PlanPackages plan;

	private final Packages packages;

	private final Stock stock;

	private final Funds funds;

	private final Consignments consignments;

	OrderPackages(Programmes programmes, Beneficiaries beneficiaries, CheckKit checkKit, PlanPackages plan,
			Packages packages, Stock stock, Funds funds, Consignments consignments) {
		this.programmes = programmes;
		this.beneficiaries = beneficiaries;
		this.checkKit = checkKit;
		this.plan = plan;
		this.packages = packages;
		this.stock = stock;
		this.funds = funds;
		this.consignments = consignments;
	}

	public Mono<Ordered> order(ProgrammeId programme) {
		return this.programmes.lock(programme)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> this.programmes.kit(programme))
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("relief.no-kit")))
			.delayUntil((kit) -> this.checkKit.faults(kit).flatMap(OrderPackages::refuseUnfit))
			.flatMap((kit) -> families(programme, kit))
			.flatMap((planned) -> order(programme, planned));
	}

	/** Refused naming each source of which no package can be made any more. */
	private static Mono<Void> refuseUnfit(List<KitFault> faults) {
		String names = faults.stream().map(KitFault::name).collect(Collectors.joining(", "));
		return faults.isEmpty() ? Mono.empty() : Mono.error(() -> RefusedException.rule("relief.kit-unfit", names)
			.withFields(faults.stream().map(CheckKit::error).toList()));
	}

	private Mono<List<PlannedPackage>> families(ProgrammeId programme, Kit kit) {
		return this.beneficiaries.withoutPackage(programme, MAX_PACKAGES)
			.collectList()
			.filter((families) -> !families.isEmpty())
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("relief.nobody-waits")))
			.flatMap((families) -> plan(programme, kit, families));
	}

	private Mono<List<PlannedPackage>> plan(ProgrammeId programme, Kit kit, List<Beneficiary> families) {
		return this.programmes.figures(programme)
			.map((figures) -> kit.kits() - figures.ordered())
			.filter((left) -> left >= families.size())
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("relief.too-few-kits", families.size(), kit.kits())))
			.flatMap((left) -> this.packages.ofProgramme(programme).collectList())
			.flatMap((ordered) -> this.plan.plan(kit, families, ordered));
	}

	private Mono<Ordered> order(ProgrammeId programme, List<PlannedPackage> planned) {
		return this.stock.reserve(planned.stream().map(PlannedPackage::reservation).toList(), null)
			.flatMap((result) -> switch (result) {
				case ReserveResult.Reserved reserved -> write(programme, planned);
				case ReserveResult.OutOfStock shortage -> Mono.error(() -> RefusedException.of(ProblemType.OUT_OF_STOCK)
					.because("relief.stock-short", PlannedPackage.name(planned, shortage.listingId()),
							shortage.available()));
			});
	}

	private Mono<Ordered> write(ProgrammeId programme, List<PlannedPackage> planned) {
		return this.packages.addAll(programme, planned.stream().map(PlannedPackage::reliefPackage).toList())
			.then(Mono.defer(() -> this.funds.commit(programme.fund(),
					planned.stream().map(PlannedPackage::settlement).toList())))
			.thenMany(Flux
				.defer(() -> this.consignments.createAll(planned.stream().map(PlannedPackage::consignment).toList())))
			.then(Mono.fromSupplier(() -> Ordered.of(planned)));
	}

	/** What was ordered, and what the fund pays for it. */
	public record Ordered(int packages, Money goods, Money freight) {

		static Ordered of(List<PlannedPackage> planned) {
			return new Ordered(planned.size(),
					planned.stream().map((one) -> one.settlement().goods()).reduce(Money.vnd(0), Money::plus),
					planned.stream().map((one) -> one.settlement().freight()).reduce(Money.vnd(0), Money::plus));
		}

		public Money total() {
			return this.goods.plus(this.freight);
		}

	}

}
