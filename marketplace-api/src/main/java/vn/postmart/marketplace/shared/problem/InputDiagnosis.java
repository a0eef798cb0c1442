package vn.postmart.marketplace.shared.problem;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.postmart.marketplace.shared.problem.Diagnosis.Field;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;

/**
 * Finds the fields behind a request that could not be read or did not pass validation.
 */
final class InputDiagnosis {

	private InputDiagnosis() {
	}

	static Diagnosis of(ServerWebInputException input) {
		return Diagnosis.malformed(fields(input));
	}

	static Diagnosis of(HandlerMethodValidationException invalid) {
		return Diagnosis
			.malformed(invalid.getParameterValidationResults().stream().flatMap(InputDiagnosis::results).toList());
	}

	private static List<Field> fields(ServerWebInputException input) {
		if (input instanceof WebExchangeBindException bind) {
			return bind.getFieldErrors().stream().map((error) -> new Field(error.getField(), error)).toList();
		}
		if (input instanceof MissingRequestValueException missing) {
			return List.of(Field.coded(missing.getName(), "required"));
		}
		return unreadable(input);
	}

	private static List<Field> unreadable(ServerWebInputException input) {
		for (Throwable cause = input.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof JacksonException json) {
				return inJson(json);
			}
		}
		MethodParameter parameter = input.getMethodParameter();
		boolean wrongType = NestedExceptionUtils.getRootCause(input) != null
				&& input.getCause() instanceof TypeMismatchException;
		if (parameter == null || parameter.getParameterName() == null || !wrongType) {
			return List.of();
		}
		return List.of(Field.coded(parameter.getParameterName(), "unreadable"));
	}

	private static List<Field> inJson(JacksonException json) {
		String path = path(json.getPath());
		String code = (json instanceof UnrecognizedPropertyException) ? "unknown" : "unreadable";
		return path.isEmpty() ? List.of() : List.of(Field.coded(path, code));
	}

	private static String path(List<Reference> references) {
		StringBuilder path = new StringBuilder();
		for (Reference reference : references) {
			if (reference.getPropertyName() == null) {
				path.append('[').append(reference.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
			}
		}
		return path.toString();
	}

	private static Stream<Field> results(ParameterValidationResult result) {
		if (result instanceof ParameterErrors errors) {
			return errors.getFieldErrors().stream().map((error) -> new Field(error.getField(), error));
		}
		String name = String.valueOf(result.getMethodParameter().getParameterName());
		List<MessageSourceResolvable> found = result.getResolvableErrors();
		return found.stream().map((error) -> new Field(name, error));
	}

}
