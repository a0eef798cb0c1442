package vn.postmart.marketplace.shared.problem;

import java.util.Locale;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;

/**
 * Answers a request with a problem. The advice and the security filters share it, so that
 * a refused token reads like any other refusal.
 */
@Component
public class ProblemWriter {

	private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);

	private static final String RETRY_AFTER_SECONDS = "1";

	private final ProblemTexts texts;

	private final JsonMapper json;

	ProblemWriter(ProblemTexts texts, JsonMapper json) {
		this.texts = texts;
		this.json = json;
	}

	/**
	 * Writes the problem that a failure stands for.
	 */
	public Mono<Void> write(ServerWebExchange exchange, Throwable failure) {
		Diagnosis diagnosis = ProblemDiagnosis.of(failure);
		String traceId = TraceId.of(exchange);
		logFailure(exchange, diagnosis.type(), traceId, failure);
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(diagnosis.type().status());
		Locale locale = locale(exchange);
		describe(response.getHeaders(), diagnosis.type(), failure, locale);
		Map<String, Object> problem = this.texts.word(diagnosis, locale);
		problem.put("traceId", traceId);
		byte[] body = this.json.writeValueAsBytes(problem);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	/** Refusals are the client's affair; what is unexpected is ours. */
	private static void logFailure(ServerWebExchange exchange, ProblemType type, String traceId, Throwable failure) {
		if (type == ProblemType.UNEXPECTED) {
			log.error("{} {} failed, trace id {}", exchange.getRequest().getMethod(),
					exchange.getRequest().getPath().value(), traceId, failure);
		}
		else if (type.status().is5xxServerError()) {
			log.warn("{} {} is {}: {}, trace id {}", exchange.getRequest().getMethod(),
					exchange.getRequest().getPath().value(), type.slug(), failure.getClass().getName(), traceId);
		}
	}

	private static Locale locale(ServerWebExchange exchange) {
		Locale asked = exchange.getLocaleContext().getLocale();
		return (asked != null) ? asked : Messages.DEFAULT;
	}

	private static void describe(HttpHeaders headers, ProblemType type, Throwable failure, Locale locale) {
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		headers.setContentLanguage(locale);
		headers.setCacheControl("no-store");
		switch (type) {
			case UNAUTHENTICATED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			case OVERLOADED, UNAVAILABLE, TOO_MANY_REQUESTS ->
				headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
			default -> {
				if (failure instanceof MethodNotAllowedException method) {
					headers.setAllow(method.getSupportedMethods());
				}
			}
		}
	}

}
