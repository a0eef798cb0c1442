package vn.postmart.marketplace.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.PastOrPresent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedConfigurationTests {

	/** Half past midnight of the 23rd where people are. */
	private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ZoneOffset.UTC);

	@Test
	void aDayThatHasBegunInVietnamIsNotYetToCome() {
		assertThat(refusals("2026-11-23")).isZero();
		assertThat(refusals("2026-11-24")).isEqualTo(1);
	}

	private static int refusals(String day) {
		Configuration<?> validation = Validation.byDefaultProvider().configure();
		new SharedConfiguration().daysOfVietnam(NIGHT).customize(validation);
		try (ValidatorFactory validators = validation.buildValidatorFactory()) {
			return validators.getValidator().validate(new Gift(LocalDate.parse(day))).size();
		}
	}

	private record Gift(@PastOrPresent LocalDate receivedOn) {
	}

}
