package vn.postmart.marketplace.inventory.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.FieldError;

/** What the times of a window must be. */
public final class WindowRules {

	private static final int FURTHEST_DAYS = 366;

	/** Every week, or every other. */
	private static final Set<Integer> REPEATS = Set.of(7, 14);

	private static final int LATEST_SHIPPING_DAYS = 30;

	private WindowRules() {
	}

	/** Everything that is wrong with a window planned at an instant. */
	public static List<FieldError> check(WindowDraft draft, Instant now) {
		OrderWindow times = draft.times();
		List<FieldError> errors = new ArrayList<>();
		if (!times.opensAt().isBefore(times.closesAt())) {
			errors.add(FieldError.of("closesAt", "inventory.window-closes-early"));
		}
		else if (times.isOver(now)) {
			errors.add(FieldError.of("closesAt", "inventory.window-over"));
		}
		if (times.opensAt().isAfter(now.plus(Duration.ofDays(FURTHEST_DAYS)))) {
			errors.add(FieldError.of("opensAt", "inventory.window-far"));
		}
		errors.addAll(shipping(times));
		errors.addAll(repeating(times, draft.repeat()));
		return errors;
	}

	private static List<FieldError> shipping(OrderWindow times) {
		LocalDate closing = LocalDate.ofInstant(times.closesAt(), VietnamTime.ZONE);
		if (times.shipOn().isBefore(closing)) {
			return List.of(FieldError.of("shipOn", "inventory.window-ships-early"));
		}
		return times.shipOn().isAfter(closing.plusDays(LATEST_SHIPPING_DAYS))
				? List.of(FieldError.of("shipOn", "inventory.window-ships-late", LATEST_SHIPPING_DAYS)) : List.of();
	}

	private static List<FieldError> repeating(OrderWindow times, @Nullable Repeat repeat) {
		if (repeat == null) {
			return List.of();
		}
		if (!REPEATS.contains(repeat.days())) {
			return List.of(FieldError.of("repeatDays", "inventory.window-repeat"));
		}
		List<FieldError> errors = new ArrayList<>();
		if (Duration.between(times.opensAt(), times.closesAt()).compareTo(Duration.ofDays(repeat.days())) > 0) {
			errors.add(FieldError.of("repeatDays", "inventory.window-overlaps", repeat.days()));
		}
		if (!repeat.allows(LocalDate.ofInstant(times.opensAt(), VietnamTime.ZONE))) {
			errors.add(FieldError.of("repeatUntil", "inventory.window-until-early"));
		}
		return errors;
	}

}
