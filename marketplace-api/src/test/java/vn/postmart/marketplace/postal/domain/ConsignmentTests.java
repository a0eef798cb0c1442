package vn.postmart.marketplace.postal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.postmart.marketplace.postal.CodRemitted;
import vn.postmart.marketplace.postal.ConsignmentAccepted;
import vn.postmart.marketplace.postal.ConsignmentDelivered;
import vn.postmart.marketplace.postal.ConsignmentHandedOver;
import vn.postmart.marketplace.postal.ConsignmentPreAdvised;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.postmart.marketplace.postal.domain.ParcelFixtures.ITEM;
import static vn.postmart.marketplace.postal.domain.ParcelFixtures.OFFICE;
import static vn.postmart.marketplace.postal.domain.ParcelFixtures.REFERENCE;
import static vn.postmart.marketplace.postal.domain.ParcelFixtures.acceptanceAt;
import static vn.postmart.marketplace.postal.domain.ParcelFixtures.delivery;
import static vn.postmart.marketplace.postal.domain.ParcelFixtures.handOverAt;
import static vn.postmart.marketplace.postal.domain.ParcelFixtures.parcel;
import static vn.postmart.marketplace.postal.domain.ParcelFixtures.sighting;

class ConsignmentTests {

	private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

	@Test
	void isPreAdvisedOnce() {
		Progress first = parcel(ConsignmentState.CREATED).preAdvised(NOON);
		assertThat(first.after().standing().state()).isEqualTo(ConsignmentState.PRE_ADVISED);
		assertThat(first.facts()).containsExactly(new ConsignmentPreAdvised(REFERENCE, ITEM.value()));
		assertThat(first.after().preAdvised(NOON)).isEqualTo(Progress.none(first.after()));
	}

	@Test
	void isAcceptedWhenThePostHasItsData() {
		Progress accepted = parcel(ConsignmentState.PRE_ADVISED).accepted(acceptanceAt(OFFICE), NOON);
		assertThat(accepted.steps()).extracting(Progress.Step::to).containsExactly(ConsignmentState.ACCEPTED);
		assertThat(accepted.facts()).containsExactly(new ConsignmentAccepted(REFERENCE, ITEM.value(), OFFICE, NOON));
	}

	@Test
	void isAcceptedAgainByTheSameOfficeToNoEffect() {
		Consignment accepted = parcel(ConsignmentState.PRE_ADVISED).accepted(acceptanceAt(OFFICE), NOON).after();
		assertThat(accepted.accepted(acceptanceAt(OFFICE), NOON.plusSeconds(60)).steps()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CREATED, postal.not-pre-advised", "CANCELLED, postal.cancelled", "ACCEPTED, postal.accepted-already",
			"IN_TRANSIT, postal.accepted-already", "AT_DELIVERY_OFFICE, postal.accepted-already",
			"OUT_FOR_DELIVERY, postal.accepted-already", "READY_FOR_PICKUP, postal.accepted-already",
			"DELIVERY_FAILED, postal.accepted-already", "DELIVERED, postal.accepted-already" })
	void isNotAcceptedInAnyOtherState(ConsignmentState state, String reason) {
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> parcel(state).accepted(acceptanceAt(OFFICE), NOON))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	@Test
	void isHandedOverWhereItWaits() {
		Consignment waiting = parcel(ConsignmentState.AT_DELIVERY_OFFICE, 0, OFFICE)
			.seen(sighting("EDH", "2026-11-21T04:00:00Z"))
			.after();
		Progress handedOver = waiting.handedOver(handOverAt(OFFICE), NOON);
		assertThat(handedOver.facts()).containsExactly(
				new ConsignmentHandedOver(REFERENCE, ITEM.value(), OFFICE, ParcelFixtures.CLERK, "ID_SHOWN", "", NOON),
				new ConsignmentDelivered(REFERENCE, ITEM.value(), 0, NOON));
		assertThat(handedOver.after().handedOver(handOverAt(OFFICE), NOON).facts()).isEmpty();
	}

	@Test
	void isNotHandedOverAtAnotherOffice() {
		Consignment waiting = parcel(ConsignmentState.AT_DELIVERY_OFFICE, 0, OFFICE)
			.seen(sighting("EDH", "2026-11-21T04:00:00Z"))
			.after();
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> waiting.handedOver(handOverAt("00004-1"), NOON))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo("postal.waits-elsewhere"));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "READY_FOR_PICKUP", "DELIVERED" })
	void isNotHandedOverBeforeItWaits(ConsignmentState state) {
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> parcel(state).handedOver(handOverAt(OFFICE), NOON))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo("postal.not-waiting"));
	}

	@Test
	void standsWhereTheLatestEventSawItWhateverTheOrderOfArrival() {
		List<Sighting> events = List.of(sighting("EMC", "2026-11-21T05:10:00Z"),
				sighting("EDD", "2026-11-21T06:00:00Z"), sighting("EMG", "2026-11-21T09:00:00Z"),
				sighting("EDG", "2026-11-21T10:00:00Z"), sighting("EMH", "2026-11-21T12:00:00Z"),
				sighting("EDG", "2026-11-21T13:00:00Z"));
		for (int seed = 0; seed < 200; seed++) {
			assertThat(arriving(events, seed).standing().state()).as("order %s", seed)
				.isEqualTo(ConsignmentState.OUT_FOR_DELIVERY);
		}
	}

	@Test
	void staysDeliveredAndTellsOfItOnceWhateverComesAfter() {
		List<Sighting> events = List.of(sighting("EMC", "2026-11-21T05:10:00Z"),
				sighting("EDG", "2026-11-21T10:00:00Z"), delivery("2026-11-21T11:00:00Z", 150_000),
				delivery("2026-11-21T11:00:00Z", 150_000), sighting("EMH", "2026-11-21T12:00:00Z"));
		for (int seed = 0; seed < 200; seed++) {
			assertThat(arriving(events, seed).standing().state()).as("order %s", seed)
				.isEqualTo(ConsignmentState.DELIVERED);
		}
		Consignment delivered = arriving(events, 0);
		assertThat(delivered.seen(delivery("2026-11-22T11:00:00Z", 150_000)).facts()).isEmpty();
	}

	@Test
	void isTakenAsAcceptedWhenTheCarrierHasIt() {
		Progress seen = parcel(ConsignmentState.PRE_ADVISED).seen(sighting("EMC", "2026-11-21T05:10:00Z"));
		assertThat(seen.steps()).extracting(Progress.Step::to)
			.containsExactly(ConsignmentState.ACCEPTED, ConsignmentState.IN_TRANSIT);
		assertThat(seen.facts()).containsExactly(
				new ConsignmentAccepted(REFERENCE, ITEM.value(), "", Instant.parse("2026-11-21T05:10:00Z")));
	}

	@Test
	void doesNotMoveForACodeThatIsUnknown() {
		Progress seen = parcel(ConsignmentState.IN_TRANSIT).seen(sighting("ZZZ", "2026-11-21T05:10:00Z"));
		assertThat(seen.steps()).isEmpty();
		assertThat(seen.after().standing().state()).isEqualTo(ConsignmentState.IN_TRANSIT);
	}

	@Test
	void disputesADeliveryThatCollectedAnotherAmount() {
		Consignment parcel = parcel(ConsignmentState.OUT_FOR_DELIVERY);
		assertThat(parcel.disputes(delivery("2026-11-21T11:00:00Z", 149_999))).isTrue();
		assertThat(parcel.disputes(delivery("2026-11-21T11:00:00Z", 0))).isTrue();
		assertThat(parcel.disputes(delivery("2026-11-21T11:00:00Z", 150_000))).isFalse();
		assertThat(parcel.disputes(sighting("EDG", "2026-11-21T11:00:00Z"))).isFalse();
	}

	@Test
	void tellsOfTheRemittanceAfterTheDeliveryHoweverTheyArrive() {
		Remittance paid = new Remittance("RM-1", Money.vnd(150_000), Instant.parse("2026-11-23T02:00:00Z"));
		ConsignmentDelivered delivered = new ConsignmentDelivered(REFERENCE, ITEM.value(), 150_000,
				Instant.parse("2026-11-21T11:00:00Z"));
		CodRemitted remitted = new CodRemitted(REFERENCE, ITEM.value(), 150_000, "RM-1", paid.at());

		Progress early = parcel(ConsignmentState.OUT_FOR_DELIVERY).remitted(paid);
		assertThat(early.facts()).isEmpty();
		assertThat(early.after().seen(delivery("2026-11-21T11:00:00Z", 150_000)).facts()).containsExactly(delivered,
				remitted);

		Consignment first = parcel(ConsignmentState.OUT_FOR_DELIVERY).seen(delivery("2026-11-21T11:00:00Z", 150_000))
			.after();
		Progress late = first.remitted(paid);
		assertThat(late.facts()).containsExactly(remitted);
		assertThat(late.after().remitted(paid).facts()).isEmpty();
	}

	private static Consignment arriving(List<Sighting> events, int seed) {
		List<Sighting> shuffled = new ArrayList<>(events);
		Collections.shuffle(shuffled, new Random(seed));
		Consignment parcel = parcel(ConsignmentState.ACCEPTED);
		for (Sighting event : shuffled) {
			parcel = parcel.seen(event).after();
		}
		return parcel;
	}

}
