package vn.postmart.marketplace.search.app;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.postal.Tariffs;
import vn.postmart.marketplace.search.domain.Reach;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * Says by today's tariff from where parcels get to a commune, so that documents need not
 * change with it.
 */
@Component
public class MeasureReach {

	private final Addresses addresses;

	private final Tariffs tariffs;

	MeasureReach(Addresses addresses, Tariffs tariffs) {
		this.addresses = addresses;
		this.tariffs = tariffs;
	}

	/** From where parcels get to a commune. Refused for a commune that is not. */
	public Reach to(String communeCode) {
		Commune commune = this.addresses.commune(communeCode)
			.orElseThrow(() -> RefusedException.field("commune", "unknown-commune", communeCode));
		Map<String, Integer> days = new HashMap<>();
		for (Province from : this.addresses.provinces()) {
			Zone.Reach distance = from.reachTo(commune.province());
			days.put(Reach.origin(from.code(), false), this.tariffs.maxDays(new Zone(distance, commune.isIsland())));
			days.put(Reach.origin(from.code(), true), this.tariffs.maxDays(new Zone(distance, true)));
		}
		return new Reach(communeCode, days, this.tariffs.heaviest().grams());
	}

}
