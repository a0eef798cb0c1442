package vn.postmart.marketplace.address;

import java.util.List;
import java.util.Map;

/**
 * Where the post takes in and hands over parcels.
 *
 * @param code ours, stable: the commune's code, a dash, and a number for an office or L
 * and a number for a locker
 * @param street the line above the commune
 * @param latitudeE6 millionths of a degree north
 * @param longitudeE6 millionths of a degree east
 * @param hours the spans of the week when it is open
 * @param compartments of a locker, how many of each size; none in an office
 */
public record ServicePoint(String code, Kind kind, String name, String communeCode, String street, String phone,
		int latitudeE6, int longitudeE6, List<OpeningHours> hours, Map<CompartmentSize, Integer> compartments) {

	public ServicePoint {
		hours = List.copyOf(hours);
		compartments = Map.copyOf(compartments);
	}

	/** What stands there. */
	public enum Kind {

		OFFICE, LOCKER

	}

	/** How large a locker's compartment is, from small to large. */
	public enum CompartmentSize {

		S, M, L

	}

}
