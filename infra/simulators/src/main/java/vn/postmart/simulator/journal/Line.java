package vn.postmart.simulator.journal;

import java.time.Instant;

/**
 * One line of a journal.
 *
 * @param seq counts from 1 without gaps
 * @param at when the simulator wrote it, by its own clock
 */
public record Line<F extends Fact>(long seq, Instant at, F fact) {
}
