package vn.postmart.marketplace.shared.problem;

import java.util.Map;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

/**
 * Tells what kind of problem an exception stands for. Whatever it does not know is
 * unexpected, and nothing of it but the trace id reaches the client.
 */
final class ProblemDiagnosis {

	private static final Map<Integer, ProblemType> BY_STATUS = Map.of(400, ProblemType.MALFORMED, 401,
			ProblemType.UNAUTHENTICATED, 403, ProblemType.FORBIDDEN, 404, ProblemType.NOT_FOUND, 405,
			ProblemType.METHOD_NOT_ALLOWED, 406, ProblemType.NOT_ACCEPTABLE, 413, ProblemType.TOO_LARGE, 415,
			ProblemType.UNSUPPORTED_MEDIA_TYPE, 503, ProblemType.UNAVAILABLE);

	/** PostgreSQL has ended a statement that took too long. */
	private static final String CANCELED = "57014";

	private ProblemDiagnosis() {
	}

	static Diagnosis of(Throwable failure) {
		return switch (failure) {
			case RefusedException refused -> Diagnosis.of(refused);
			case HandlerMethodValidationException invalid when !invalid.isForReturnValue() ->
				InputDiagnosis.of(invalid);
			case ServerWebInputException input -> InputDiagnosis.of(input);
			case ResponseStatusException status -> Diagnosis.of(byStatus(status));
			case AuthenticationException _ -> Diagnosis.of(ProblemType.UNAUTHENTICATED);
			case AccessDeniedException _ -> Diagnosis.of(ProblemType.FORBIDDEN);
			case QueryTimeoutException _, PessimisticLockingFailureException _ -> Diagnosis.of(ProblemType.OVERLOADED);
			default -> Diagnosis.of(isStarved(failure) ? ProblemType.OVERLOADED : ProblemType.UNEXPECTED);
		};
	}

	private static ProblemType byStatus(ResponseStatusException failure) {
		int status = failure.getStatusCode().value();
		ProblemType fallback = HttpStatus.valueOf(status).is4xxClientError() ? ProblemType.MALFORMED
				: ProblemType.UNEXPECTED;
		return BY_STATUS.getOrDefault(status, fallback);
	}

	/** No database connection could be had in time, or no answer of the database. */
	private static boolean isStarved(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof R2dbcTimeoutException || cause instanceof R2dbcTransientResourceException
					|| (cause instanceof R2dbcException database && CANCELED.equals(database.getSqlState()))) {
				return true;
			}
		}
		return false;
	}

}
