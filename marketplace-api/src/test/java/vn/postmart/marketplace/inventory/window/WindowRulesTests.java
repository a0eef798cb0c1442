package vn.postmart.marketplace.inventory.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class WindowRulesTests {

	private static final Instant NOW = Instant.parse("2027-06-01T05:00:00Z");

	private static final Instant THURSDAY = Instant.parse("2027-06-03T01:00:00Z");

	private static final Instant SUNDAY = Instant.parse("2027-06-06T13:00:00Z");

	private static final LocalDate TUESDAY = LocalDate.of(2027, 6, 8);

	@Test
	void acceptsAWindowThatIsOpenAlready() {
		assertThat(check(NOW.minus(Duration.ofDays(1)), SUNDAY, TUESDAY, new Repeat(7, null))).isEmpty();
	}

	@Test
	void refusesAWindowThatClosesBeforeItOpensOrIsOver() {
		assertThat(check(SUNDAY, THURSDAY, TUESDAY, null))
			.containsExactly(FieldError.of("closesAt", "inventory.window-closes-early"));
		assertThat(check(NOW.minus(Duration.ofDays(3)), NOW, TUESDAY, null))
			.containsExactly(FieldError.of("closesAt", "inventory.window-over"));
	}

	@Test
	void refusesToShipBeforeItClosesOrAMonthLater() {
		assertThat(check(THURSDAY, SUNDAY, LocalDate.of(2027, 6, 5), null))
			.containsExactly(FieldError.of("shipOn", "inventory.window-ships-early"));
		assertThat(check(THURSDAY, SUNDAY, LocalDate.of(2027, 7, 7), null))
			.containsExactly(FieldError.of("shipOn", "inventory.window-ships-late", 30));
	}

	@Test
	void refusesARepeatThatOverlapsOrEndsBeforeItBegins() {
		assertThat(check(THURSDAY, SUNDAY.plus(Duration.ofDays(7)), TUESDAY.plusDays(7), new Repeat(7, null)))
			.containsExactly(FieldError.of("repeatDays", "inventory.window-overlaps", 7));
		assertThat(check(THURSDAY, SUNDAY, TUESDAY, new Repeat(7, LocalDate.of(2027, 6, 2))))
			.containsExactly(FieldError.of("repeatUntil", "inventory.window-until-early"));
	}

	@Test
	void refusesAWindowMoreThanAYearAhead() {
		Duration far = Duration.ofDays(367);
		assertThat(check(THURSDAY.plus(far), SUNDAY.plus(far), TUESDAY.plusDays(367), null))
			.containsExactly(FieldError.of("opensAt", "inventory.window-far"));
	}

	private static List<FieldError> check(Instant opensAt, Instant closesAt, LocalDate shipOn,
			@Nullable Repeat repeat) {
		return WindowRules.check(new WindowDraft(new OrderWindow(opensAt, closesAt, shipOn), repeat), NOW);
	}

}
