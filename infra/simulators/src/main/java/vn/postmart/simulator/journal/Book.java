package vn.postmart.simulator.journal;

import java.util.function.Consumer;

/**
 * A simulator's memory: a fact is journalled, then applied, then told. Whoever reads the
 * state, and perhaps writes next, holds the book's monitor all along.
 *
 * @param <F> the facts
 * @param <S> the state they make
 */
public final class Book<F extends Fact, S extends State<F>> {

	private final Journal<F> journal;

	private final S state;

	private final Consumer<Line<F>> told;

	private Book(Journal<F> journal, S state, Consumer<Line<F>> told) {
		this.journal = journal;
		this.state = state;
		this.told = told;
	}

	/**
	 * Restores what the journal holds.
	 * @param empty the state before anything happened
	 * @param replayed told each line of earlier runs
	 * @param told told each new line
	 */
	public static <F extends Fact, S extends State<F>> Book<F, S> restore(Journal<F> journal, S empty,
			Consumer<Line<F>> replayed, Consumer<Line<F>> told) {
		Consumer<Line<F>> apply = empty::apply;
		journal.replay(apply.andThen(replayed));
		return new Book<>(journal, empty, told);
	}

	public S state() {
		return this.state;
	}

	public void record(F fact) {
		Line<F> line = this.journal.append(fact);
		this.state.apply(line);
		this.told.accept(line);
	}

}
