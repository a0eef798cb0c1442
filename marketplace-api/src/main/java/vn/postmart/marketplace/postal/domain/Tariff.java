package vn.postmart.marketplace.postal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * What the post charges from a day on. The same parcel under the same version always
 * costs the same.
 *
 * @param validFrom the first day of this version; it ends the version before
 */
public record Tariff(String version, LocalDate validFrom, Terms terms, Map<Zone.Reach, Band> bands) {

	public Tariff {
		bands = Map.copyOf(bands);
		if (!bands.keySet().containsAll(List.of(Zone.Reach.values()))) {
			throw new IllegalArgumentException("Tariff " + version + " leaves out a distance");
		}
	}

	/**
	 * What carrying a parcel costs, line by line. Refused for a parcel too heavy or with
	 * too much to collect.
	 */
	public Charge charge(Carriage parcel) {
		refuseWhatIsNotCarried(parcel);
		Band band = band(parcel.zone().reach());
		Money carriage = band.fee(parcel.weight(), this.terms.extraStep());
		List<Charge.Line> lines = new ArrayList<>();
		lines.add(new Charge.Line(Charge.Kind.CARRIAGE, carriage));
		if (parcel.zone().island()) {
			lines.add(new Charge.Line(Charge.Kind.ISLAND, share(carriage, this.terms.islandBasisPoints())));
		}
		if (parcel.perishable()) {
			lines.add(new Charge.Line(Charge.Kind.PERISHABLE, this.terms.perishableFee()));
		}
		if (parcel.cod().amount() > 0) {
			lines.add(new Charge.Line(Charge.Kind.COD, codFee(parcel.cod())));
		}
		int extraDays = extraDays(parcel.zone());
		return new Charge(lines, band.minDays() + extraDays, band.maxDays() + extraDays);
	}

	/** How many days a parcel is on its way at most. */
	public int maxDays(Zone zone) {
		return band(zone.reach()).maxDays() + extraDays(zone);
	}

	private int extraDays(Zone zone) {
		return zone.island() ? this.terms.islandDays() : 0;
	}

	private void refuseWhatIsNotCarried(Carriage parcel) {
		if (parcel.weight().compareTo(this.terms.heaviest()) > 0) {
			throw RefusedException.rule("postal.overweight", this.terms.heaviest().grams() / 1000);
		}
		if (parcel.cod().compareTo(this.terms.codCeiling()) > 0) {
			throw RefusedException.rule("postal.cod-ceiling", this.terms.codCeiling().amount());
		}
	}

	private Band band(Zone.Reach reach) {
		Band band = this.bands.get(reach);
		if (band == null) {
			throw new IllegalStateException("Tariff " + this.version + " leaves out " + reach);
		}
		return band;
	}

	private Money codFee(Money cod) {
		Money fee = share(cod, this.terms.codBasisPoints());
		return (fee.compareTo(this.terms.codMinimum()) < 0) ? this.terms.codMinimum() : fee;
	}

	/** Rounded half up to a whole đồng. */
	private static Money share(Money amount, int basisPoints) {
		return new Money((Math.multiplyExact(amount.amount(), basisPoints) + 5_000) / 10_000, amount.currency());
	}

	/**
	 * What holds at every distance.
	 *
	 * @param extraStep what is charged for as one more step beyond the last band's
	 * @param islandBasisPoints hundredths of a percent of the carriage
	 * @param islandDays how much longer it takes
	 * @param codBasisPoints hundredths of a percent of the cash collected, but at least
	 * {@code codMinimum}
	 */
	public record Terms(Weight heaviest, Weight extraStep, int islandBasisPoints, int islandDays, Money perishableFee,
			Money codMinimum, int codBasisPoints, Money codCeiling) {
	}

	/**
	 * What one distance costs and how long it takes.
	 *
	 * @param steps by weight, the lightest first
	 * @param extraStepFee for each begun step beyond the last
	 */
	public record Band(int minDays, int maxDays, List<Step> steps, Money extraStepFee) {

		public Band {
			steps = List.copyOf(steps);
		}

		/** The same distance with the other's heavier steps. */
		public Band plusSteps(Band heavier) {
			List<Step> all = Stream.concat(this.steps.stream(), heavier.steps.stream()).toList();
			return new Band(this.minDays, this.maxDays, all, this.extraStepFee);
		}

		Money fee(Weight weight, Weight extraStep) {
			return this.steps.stream()
				.filter((step) -> weight.compareTo(step.upTo()) <= 0)
				.findFirst()
				.map(Step::fee)
				.orElseGet(() -> feeBeyond(this.steps.getLast(), weight, extraStep));
		}

		private Money feeBeyond(Step last, Weight weight, Weight extraStep) {
			long beyond = weight.grams() - last.upTo().grams();
			long begun = Math.ceilDiv(beyond, extraStep.grams());
			return new Money(last.fee().amount() + begun * this.extraStepFee.amount(), last.fee().currency());
		}

	}

	/** The fee of a parcel of at most this weight. */
	public record Step(Weight upTo, Money fee) {
	}

}
