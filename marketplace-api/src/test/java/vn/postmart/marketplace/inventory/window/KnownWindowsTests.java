package vn.postmart.marketplace.inventory.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

/** What a row of a file may do to the windows that a listing has. */
class KnownWindowsTests {

	private static final Instant NOW = Instant.parse("2027-06-04T05:00:00Z");

	private static final ListingId LISTING = new ListingId(new UUID(0, 1));

	private static final WindowDraft LAST = draft(NOW.minus(Duration.ofDays(7)));

	private static final WindowDraft OPEN = draft(NOW.minus(Duration.ofDays(1)));

	private static final WindowDraft NEXT = draft(NOW.plus(Duration.ofDays(1)));

	@Test
	void leavesWhatIsPlannedAndWhatIsOverAsItIs() {
		KnownWindows known = known(new KnownWindow(of(LAST), false), new KnownWindow(of(NEXT), false));
		assertThat(known.current(LISTING)).contains(of(NEXT));
		assertThat(known.isNew(LISTING, NEXT)).isFalse();
		assertThat(known.isNew(LISTING, LAST)).as("from a file of last week").isFalse();
		assertThat(known.check(LISTING, LAST)).isEmpty();
	}

	@Test
	void changesTheNextWindowButNoneThatIsOpen() {
		WindowDraft later = draft(NOW.plus(Duration.ofDays(2)));
		KnownWindows planned = known(new KnownWindow(of(NEXT), false));
		assertThat(planned.isNew(LISTING, later)).isTrue();
		assertThat(planned.check(LISTING, later)).isEmpty();
		assertThat(known(new KnownWindow(of(OPEN), false)).check(LISTING, later))
			.containsExactly(FieldError.of("opensAt", "inventory.window-open"));
	}

	@Test
	void plansNothingAgainThatWasRetiredNorWhatIsLongOver() {
		KnownWindows retired = known(new KnownWindow(of(OPEN), true));
		assertThat(retired.current(LISTING)).isEmpty();
		assertThat(retired.isNew(LISTING, OPEN)).isFalse();
		assertThat(known().check(LISTING, LAST)).containsExactly(FieldError.of("closesAt", "inventory.window-over"));
	}

	private static KnownWindows known(KnownWindow... windows) {
		return new KnownWindows(Map.of(LISTING, List.of(windows)), NOW);
	}

	/** Three days long, sent two days later, every week. */
	private static WindowDraft draft(Instant opensAt) {
		Instant closesAt = opensAt.plus(Duration.ofDays(3));
		return new WindowDraft(new OrderWindow(opensAt, closesAt, LocalDate.of(2027, 6, 12)), new Repeat(7, null));
	}

	private static SellingWindow of(WindowDraft draft) {
		return new SellingWindow(new UUID(0, draft.times().opensAt().getEpochSecond()), LISTING, draft.times(),
				draft.repeat());
	}

}
