package vn.postmart.marketplace.shared.problem;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What went wrong, before it is put into words.
 */
record Diagnosis(ProblemType type, @Nullable String reason, List<Object> args, List<Field> fields,
		Map<String, Object> members) {

	static Diagnosis of(ProblemType type) {
		return new Diagnosis(type, null, List.of(), List.of(), Map.of());
	}

	static Diagnosis malformed(List<Field> fields) {
		return new Diagnosis(ProblemType.MALFORMED, null, List.of(), fields, Map.of());
	}

	static Diagnosis of(RefusedException refused) {
		List<Field> fields = refused.fields().stream().map(Field::of).toList();
		return new Diagnosis(refused.type(), refused.reason(), refused.args(), fields, refused.members());
	}

	/** A field and the message that says what is wrong with it. */
	record Field(String path, MessageSourceResolvable message) {

		static Field of(FieldError error) {
			return coded(error.field(), error.code(), error.args().toArray());
		}

		static Field coded(String path, String code, Object... args) {
			return new Field(path, new DefaultMessageSourceResolvable(new String[] { "field." + code }, args, code));
		}

	}

}
