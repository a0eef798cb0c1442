package vn.postmart.simulator.journal;

/**
 * What a simulator knows: made of facts and nothing else, so that replaying the journal
 * restores it.
 *
 * @param <F> the facts it is made of
 */
@FunctionalInterface
public interface State<F extends Fact> {

	void apply(Line<F> line);

}
