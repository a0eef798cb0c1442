package vn.postmart.marketplace.shared.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A request that is refused for a reason its sender can act on. Carries keys, never text:
 * the advice words it in the reader's language.
 */
public final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ProblemType type;

	private final @Nullable String reason;

	private final transient List<Object> args;

	private final transient List<FieldError> fields;

	private final transient Map<String, Object> members;

	private RefusedException(ProblemType type, @Nullable String reason, List<Object> args, List<FieldError> fields,
			Map<String, Object> members) {
		super((reason != null) ? type.slug() + ": " + reason : type.slug(), null, false, false);
		this.type = type;
		this.reason = reason;
		this.args = List.copyOf(args);
		this.fields = List.copyOf(fields);
		this.members = Map.copyOf(members);
	}

	/**
	 * A refusal whose type says it all.
	 * @param args what the type's detail text is filled with
	 */
	public static RefusedException of(ProblemType type, Object... args) {
		return new RefusedException(type, null, List.of(args), List.of(), Map.of());
	}

	/**
	 * Refused by a rule (422). The text is {@code refused.REASON} in the module's bundle,
	 * and clients read {@code reason} from the problem.
	 * @param reason a frozen key such as {@code catalog.not-postable}
	 * @param args what the text is filled with
	 */
	public static RefusedException rule(String reason, Object... args) {
		return new RefusedException(ProblemType.RULE_REFUSED, reason, List.of(args), List.of(), Map.of());
	}

	/**
	 * A field that bean validation cannot judge (400); the text is {@code field.CODE}.
	 */
	public static RefusedException field(String field, String code, Object... args) {
		return of(ProblemType.MALFORMED).withFields(List.of(FieldError.of(field, code, args)));
	}

	/**
	 * The same refusal, naming the fields it is about.
	 */
	public RefusedException withFields(List<FieldError> about) {
		return new RefusedException(this.type, this.reason, this.args, about, this.members);
	}

	/**
	 * The same refusal with a reason of its own: the text is {@code refused.REASON}.
	 */
	public RefusedException because(String why, Object... words) {
		return new RefusedException(this.type, why, List.of(words), this.fields, this.members);
	}

	/**
	 * The same refusal with one more member for the client, such as the new total.
	 */
	public RefusedException with(String member, Object value) {
		Map<String, Object> more = new TreeMap<>(this.members);
		more.put(member, value);
		return new RefusedException(this.type, this.reason, this.args, this.fields, more);
	}

	public ProblemType type() {
		return this.type;
	}

	public @Nullable String reason() {
		return this.reason;
	}

	public List<Object> args() {
		return this.args;
	}

	public List<FieldError> fields() {
		return this.fields;
	}

	public Map<String, Object> members() {
		return this.members;
	}

}
