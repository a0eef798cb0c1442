package vn.postmart.marketplace.postal.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.postal.ConsignmentState;

import static org.assertj.core.api.Assertions.assertThat;

class EmsevtCodeTests {

	@ParameterizedTest
	@CsvSource({ "EMA, ACCEPTED", "EMC, IN_TRANSIT", "EDD, IN_TRANSIT", "EDE, IN_TRANSIT", "EMG, AT_DELIVERY_OFFICE",
			"EDG, OUT_FOR_DELIVERY", "EDH, READY_FOR_PICKUP", "EMH, DELIVERY_FAILED", "EMI, DELIVERED" })
	void tellsWhereAParcelStands(String code, ConsignmentState state) {
		assertThat(EmsevtCode.stateAfter(code)).contains(state);
	}

	@Test
	void saysNothingOfCodesThatLeaveItOpen() {
		assertThat(EmsevtCode.stateAfter("EXX")).isEmpty();
		assertThat(EmsevtCode.stateAfter("107")).isEmpty();
		assertThat(EmsevtCode.stateAfter("emi")).isEmpty();
	}

}
