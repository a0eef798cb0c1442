package vn.postmart.simulator.post;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.json.FieldError;
import vn.postmart.simulator.json.InvalidRequest;

/**
 * Refusals as RFC 9457 problems.
 */
final class Problems {

	private static final String TYPE = "urn:vnpost-sim:problem:";

	private Problems() {
	}

	static Reply of(Refusal refusal) {
		return Reply.problem(refusal.status(),
				new Problem(TYPE + refusal.code(), refusal.detail(), refusal.status(), null));
	}

	static Reply of(InvalidRequest invalid) {
		return Reply.problem(422,
				new Problem(TYPE + "invalid-fields", "Some fields are wrong.", 422, invalid.errors()));
	}

	/** The body of a problem. */
	private record Problem(String type, String title, int status, @Nullable List<FieldError> errors) {
	}

}
