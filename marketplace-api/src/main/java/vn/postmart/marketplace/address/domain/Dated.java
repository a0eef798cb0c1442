package vn.postmart.marketplace.address.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Something that holds for a span of days.
 *
 * @param until the first day on which it no longer holds; null while it is in force
 */
public record Dated<T>(T value, LocalDate from, @Nullable LocalDate until) {

	/** Whether it holds on that day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || day.isBefore(this.until));
	}

	/** Both together for the days on which both hold, if there are any. */
	public <U, R> Optional<Dated<R>> during(Dated<U> other, BiFunction<T, U, R> both) {
		LocalDate start = this.from.isAfter(other.from) ? this.from : other.from;
		LocalDate end = earlier(this.until, other.until);
		return (end == null || start.isBefore(end))
				? Optional.of(new Dated<>(both.apply(this.value, other.value), start, end)) : Optional.empty();
	}

	<R> Dated<R> map(Function<T, R> change) {
		return new Dated<>(change.apply(this.value), this.from, this.until);
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one == null) ? other : one;
		}
		return one.isBefore(other) ? one : other;
	}

}
