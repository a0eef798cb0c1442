package vn.postmart.simulator.fault;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultsTests {

	private final Faults faults = new Faults();

	@Test
	void spreadsAShareEvenly() {
		set(new Fault(FaultKind.OUTAGE, null, null, 30, null));
		assertThat(strikes("/a", 10)).containsExactly(false, false, false, true, false, false, true, false, false,
				true);
	}

	@Test
	void isSpentAfterItsCount() {
		set(new Fault(FaultKind.OUTAGE, null, 2, null, null));
		assertThat(strikes("/a", 4)).containsExactly(true, true, false, false);
	}

	@Test
	void strikesWhatBeginsAsItSays() {
		set(new Fault(FaultKind.OUTAGE, "/v1/*/capture", null, null, null));
		assertThat(strikes("/v1/payment_intents/pi_1/capture", 1)).containsExactly(true);
		assertThat(strikes("/v1/payment_intents/pi_1", 1)).containsExactly(false);
		assertThat(this.faults.strike(FaultKind.DELAY, "/v1/payment_intents/pi_1/capture")).isEmpty();
	}

	private void set(Fault fault) {
		this.faults.set(List.of(fault));
	}

	private List<Boolean> strikes(String subject, int times) {
		return IntStream.range(0, times)
			.mapToObj(i -> this.faults.strike(FaultKind.OUTAGE, subject).isPresent())
			.toList();
	}

}
