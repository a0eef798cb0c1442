package vn.postmart.marketplace.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link PlainText}. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

	private boolean lines;

	@Override
	public void initialize(PlainText constraint) {
		this.lines = constraint.lines();
	}

	@Override
	public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
		return text == null || isPlain(text, this.lines);
	}

	/** The same judgement for text that comes in no request. */
	public static boolean isPlain(CharSequence text, boolean lines) {
		return text.codePoints().allMatch((codePoint) -> isPlain(codePoint, lines));
	}

	private static boolean isPlain(int codePoint, boolean lines) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL -> lines && (codePoint == '\n' || codePoint == '\r');
			case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

}
