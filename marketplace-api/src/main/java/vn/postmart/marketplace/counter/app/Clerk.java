package vn.postmart.marketplace.counter.app;

import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

/** A clerk at the desk of a post office. */
public record Clerk(String subject, String office) {

	/**
	 * The actor as a clerk. Refused when the account names no office: nobody works at no
	 * desk.
	 */
	public static Clerk of(Actor actor) {
		String office = actor.office();
		if (office == null || office.isBlank()) {
			throw RefusedException.of(ProblemType.FORBIDDEN).because("counter.no-office");
		}
		return new Clerk(actor.subject(), office);
	}

}
