package vn.postmart.marketplace.relief.app;

import java.util.Map;

import vn.postmart.marketplace.shared.Money;

/**
 * How far a programme is.
 *
 * @param raised all money received
 * @param committed goods and freight of all packages ordered
 * @param families imported
 * @param byProvince handed over, by province code
 */
public record ProgrammeFigures(Money raised, Money committed, long families, long ordered, long accepted,
		long handedOver, Map<String, Long> byProvince) {

	public ProgrammeFigures {
		byProvince = Map.copyOf(byProvince);
	}

}
