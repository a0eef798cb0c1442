package vn.postmart.marketplace.inventory.domain;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.catalog.LotId;

import static org.assertj.core.api.Assertions.assertThat;

class TraceCodeTests {

	@Test
	void isTheRandomHalfOfTheLotsId() {
		TraceCode code = TraceCode.of(new LotId(UUID.fromString("0199a1b2-50b3-7160-8ca7-02ad0ce4aa00")));
		assertThat(code.value()).isEqualTo("8ca702ad0ce4aa00");
		assertThat(code.printed()).isEqualTo("8CA7-02AD-0CE4-AA00");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "8CA7-02AD-0CE4-AA00", "8ca702ad0ce4aa00", " 8CA7 02AD 0CE4 AA00 ", "8ca7.02ad.0ce4.aa00" })
	void isReadAsPeopleTypeIt(String typed) {
		assertThat(TraceCode.read(typed)).contains(new TraceCode("8ca702ad0ce4aa00"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "8CA7", "8CA7-02AD-0CE4-AA0G", "8CA702AD0CE4AA001", "'; drop table lot; --" })
	void isNothingElse(String typed) {
		assertThat(TraceCode.read(typed)).isEmpty();
	}

}
