package vn.postmart.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The API's RFC 9457 answer to what it refuses, in the language asked for.
 *
 * @param type URI that names the kind of problem
 * @param totalVnd the new total, where a price changed under the reader's hands
 */
public record Problem(@Nullable String type, @Nullable String title, @Nullable Integer status, @Nullable String detail,
		@Nullable Long totalVnd, @Nullable List<FieldProblem> errors) {

	static final Problem UNKNOWN = new Problem(null, null, null, null, null, null);

	/** What is wrong by field; empty when the whole request is. */
	public List<FieldProblem> fieldProblems() {
		return (this.errors != null) ? this.errors : List.of();
	}

	/** Whether the type's last part is this: {@code hasType("out-of-stock")}. */
	public boolean hasType(String name) {
		return this.type != null && this.type.endsWith(name);
	}

	/** The words to show when no field is named. */
	public @Nullable String words() {
		return (this.detail != null) ? this.detail : this.title;
	}

	/** One field of the request and what is wrong with it. */
	public record FieldProblem(@Nullable String field, String message) {

	}

}
