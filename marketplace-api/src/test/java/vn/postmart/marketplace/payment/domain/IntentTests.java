package vn.postmart.marketplace.payment.domain;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.shared.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class IntentTests {

	@Test
	void waitsForThePayerWhenPaidByCardAndForTheParcelWhenPaidInCash() {
		assertThat(opened(PaymentMethod.CARD).state()).isEqualTo(State.AWAITING_PAYER);
		assertThat(opened(PaymentMethod.COD).state()).isEqualTo(State.DUE_ON_DELIVERY);
	}

	@ParameterizedTest
	@CsvSource({ "DUE_ON_DELIVERY, COLLECTED", "DUE_ON_DELIVERY, ABANDONED", "AWAITING_PAYER, AUTHORISED",
			"AWAITING_PAYER, ABANDONED", "AUTHORISED, CAPTURED", "AUTHORISED, ABANDONED" })
	void takesEachLegalStep(State from, State to) {
		assertThat(in(from).to(to).state()).isEqualTo(to);
	}

	@ParameterizedTest
	@MethodSource
	void refusesEveryOtherStep(State from, State to) {
		assertThatIllegalStateException().isThrownBy(() -> in(from).to(to))
			.withMessageContainingAll(from.name(), to.name());
	}

	static Stream<Object[]> refusesEveryOtherStep() {
		Stream<Object[]> fromDue = Stream
			.of(State.DUE_ON_DELIVERY, State.AWAITING_PAYER, State.AUTHORISED, State.CAPTURED)
			.map((to) -> new Object[] { State.DUE_ON_DELIVERY, to });
		Stream<Object[]> fromAwaiting = Stream
			.of(State.DUE_ON_DELIVERY, State.AWAITING_PAYER, State.CAPTURED, State.COLLECTED)
			.map((to) -> new Object[] { State.AWAITING_PAYER, to });
		Stream<Object[]> fromAuthorised = Stream
			.of(State.DUE_ON_DELIVERY, State.AWAITING_PAYER, State.AUTHORISED, State.COLLECTED)
			.map((to) -> new Object[] { State.AUTHORISED, to });
		Stream<Object[]> fromFinal = Stream.of(State.CAPTURED, State.COLLECTED, State.ABANDONED)
			.flatMap((from) -> Stream.of(State.values()).map((to) -> new Object[] { from, to }));
		return Stream.of(fromDue, fromAwaiting, fromAuthorised, fromFinal).flatMap((edges) -> edges);
	}

	private static Intent opened(PaymentMethod method) {
		return Intent.opened(new UUID(0, 1), "group:1", "ABCD2345", method, Money.vnd(125_000));
	}

	private static Intent in(State state) {
		return new Intent(new UUID(0, 1), "group:1", "ABCD2345", PaymentMethod.CARD, Money.vnd(125_000), state, null,
				null, 3);
	}

}
