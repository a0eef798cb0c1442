package vn.postmart.marketplace.postal.domain;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.postal.ConsignmentState;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.postmart.marketplace.postal.ConsignmentState.ACCEPTED;
import static vn.postmart.marketplace.postal.ConsignmentState.CREATED;
import static vn.postmart.marketplace.postal.ConsignmentState.DELIVERED;
import static vn.postmart.marketplace.postal.ConsignmentState.IN_TRANSIT;
import static vn.postmart.marketplace.postal.ConsignmentState.PRE_ADVISED;

class JourneyTests {

	/**
	 * Every pair of states: the row is where the parcel is, an x is a step it may take.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					from               | CREATED | PRE_ADVISED | ACCEPTED | IN_TRANSIT | AT_DELIVERY_OFFICE | OUT_FOR_DELIVERY | READY_FOR_PICKUP | DELIVERY_FAILED | DELIVERED | CANCELLED
					CREATED            | -       | x           | -        | -          | -                  | -                | -                | -               | -         | x
					PRE_ADVISED        | -       | -           | x        | -          | -                  | -                | -                | -               | -         | x
					ACCEPTED           | -       | -           | -        | x          | x                  | x                | x                | x               | x         | -
					IN_TRANSIT         | -       | -           | -        | -          | x                  | x                | x                | x               | x         | -
					AT_DELIVERY_OFFICE | -       | -           | -        | x          | -                  | x                | x                | x               | x         | -
					OUT_FOR_DELIVERY   | -       | -           | -        | x          | x                  | -                | x                | x               | x         | -
					READY_FOR_PICKUP   | -       | -           | -        | x          | x                  | x                | -                | x               | x         | -
					DELIVERY_FAILED    | -       | -           | -        | x          | x                  | x                | x                | -               | x         | -
					DELIVERED          | -       | -           | -        | -          | -                  | -                | -                | -               | -         | -
					CANCELLED          | -       | -           | -        | -          | -                  | -                | -                | -               | -         | -
					""")
	void allowsTheseStepsAndForbidsAllOthers(ConsignmentState from, String toCreated, String toPreAdvised,
			String toAccepted, String toInTransit, String toAtDeliveryOffice, String toOutForDelivery,
			String toReadyForPickup, String toDeliveryFailed, String toDelivered, String toCancelled) {
		List<String> row = List.of(toCreated, toPreAdvised, toAccepted, toInTransit, toAtDeliveryOffice,
				toOutForDelivery, toReadyForPickup, toDeliveryFailed, toDelivered, toCancelled);
		List<String> allowed = List.of(ConsignmentState.values())
			.stream()
			.map((to) -> Journey.allows(from, to) ? "x" : "-")
			.toList();
		assertThat(allowed).isEqualTo(row);
	}

	@Test
	void makesUpForTheMilestonesThatACarriersScanProves() {
		assertThat(Journey.towards(CREATED, IN_TRANSIT)).containsExactly(PRE_ADVISED, ACCEPTED, IN_TRANSIT);
		assertThat(Journey.towards(PRE_ADVISED, DELIVERED)).containsExactly(ACCEPTED, DELIVERED);
		assertThat(Journey.towards(PRE_ADVISED, ACCEPTED)).containsExactly(ACCEPTED);
	}

	@Test
	void goesNowhereFromTheEndOrBackToTheCounter() {
		assertThat(Journey.towards(DELIVERED, IN_TRANSIT)).isEmpty();
		assertThat(Journey.towards(IN_TRANSIT, ACCEPTED)).isEmpty();
		assertThat(Journey.towards(IN_TRANSIT, IN_TRANSIT)).isEmpty();
	}

}
