package vn.postmart.marketplace.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * Text that people read: no control or formatting characters, no halves of a character.
 * Line breaks only where {@link #lines()} says so.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainTextValidator.class)
public @interface PlainText {

	/** Whether the text may have several lines. */
	boolean lines() default false;

	/** The key of the refusal's text. */
	String message() default "PlainText";

	/** Groups, unused here. */
	Class<?>[] groups() default {};

	/** Payload, unused here. */
	Class<? extends Payload>[] payload() default {};

}
