package vn.postmart.simulator.post;

import java.util.function.Consumer;

import vn.postmart.simulator.journal.Journal;
import vn.postmart.simulator.journal.Line;

/**
 * The carrier's memory: a fact is journalled, then applied, then told. Whoever reads and
 * then writes holds its monitor all along.
 */
final class CarrierBook {

	private final Journal<PostFact> journal;

	private final Parcels parcels = new Parcels();

	private final Consumer<PostFact> told;

	/**
	 * Restores what the journal holds.
	 * @param replayed told each fact of earlier runs
	 * @param told told each new fact
	 */
	CarrierBook(Journal<PostFact> journal, Consumer<PostFact> replayed, Consumer<PostFact> told) {
		this.journal = journal;
		this.told = told;
		journal.replay(line -> restore(line, replayed));
	}

	Parcels parcels() {
		return this.parcels;
	}

	void record(PostFact fact) {
		this.parcels.apply(this.journal.append(fact));
		this.told.accept(fact);
	}

	private void restore(Line<PostFact> line, Consumer<PostFact> replayed) {
		this.parcels.apply(line);
		replayed.accept(line.fact());
	}

}
