package vn.postmart.web.error;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.api.ApiUnavailable;
import vn.postmart.web.page.Pages;
import vn.postmart.web.security.SignInEntryPoint;
import vn.postmart.web.security.SignInFailed;

/**
 * Turns whatever a handler or filter failed with into a page: what happened, the way out,
 * and a reference for the help desk. Failures of ours are logged under that reference;
 * refusals are not failures.
 */
@Component
@Order(-2)
class PageExceptionHandler implements ErrorWebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(PageExceptionHandler.class);

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	/** The filter that knows the reader is inside; the session outside knows as well. */
	private final WebSessionServerSecurityContextRepository readers = new WebSessionServerSecurityContextRepository();

	private final Pages pages;

	private final ErrorPages errorPages;

	PageExceptionHandler(Pages pages, ErrorPages errorPages) {
		this.pages = pages;
		this.errorPages = errorPages;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(failure);
		}
		if (failure instanceof ApiRefusal refusal && refusal.status().value() == 401) {
			return SignInEntryPoint.redirect(exchange);
		}
		Trouble trouble = trouble(failure);
		String reference = exchange.getRequest().getId();
		record(exchange, trouble, failure);
		return this.pages.of(exchange, false)
			.map((page) -> this.errorPages.page(page, trouble, reference))
			.flatMap((page) -> write(exchange, trouble, page))
			.contextWrite(ReactiveSecurityContextHolder.withSecurityContext(this.readers.load(exchange)));
	}

	/** A dependency that is away needs a line, a fault of ours its stack. */
	private void record(ServerWebExchange exchange, Trouble trouble, Throwable failure) {
		String path = exchange.getRequest().getURI().getPath();
		String reference = exchange.getRequest().getId();
		switch (trouble) {
			case BROKEN -> log.error("{} failed, reference {}", path, reference, failure);
			case UNAVAILABLE, SIGN_IN_UNAVAILABLE ->
				log.warn("{} not served, reference {}: {}", path, reference, String.valueOf(failure.getCause()));
			default -> log.debug("{} refused, reference {}: {}", path, reference, failure.getMessage());
		}
	}

	private Mono<Void> write(ServerWebExchange exchange, Trouble trouble, JteModel page) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		page.render(output);
		exchange.getResponse().setStatusCode(trouble.status());
		exchange.getResponse().getHeaders().setContentType(HTML);
		return exchange.getResponse()
			.writeWith(Mono.fromSupplier(() -> exchange.getResponse().bufferFactory().wrap(output.toByteArray())));
	}

	private Trouble trouble(Throwable failure) {
		return switch (failure) {
			case ApiRefusal refusal -> byStatus(refusal.status());
			case ApiUnavailable _ -> Trouble.UNAVAILABLE;
			case SignInFailed _ -> Trouble.SIGN_IN_UNAVAILABLE;
			case AccessDeniedException _ -> Trouble.FORBIDDEN;
			case ErrorResponse response -> byStatus(response.getStatusCode());
			default -> Trouble.BROKEN;
		};
	}

	private Trouble byStatus(HttpStatusCode status) {
		return switch (status.value()) {
			case 403 -> Trouble.FORBIDDEN;
			case 404, 405, 410 -> Trouble.NOT_FOUND;
			case 409, 422 -> Trouble.CONFLICT;
			case 429 -> Trouble.TOO_MANY;
			case 503 -> Trouble.UNAVAILABLE;
			default -> status.is4xxClientError() ? Trouble.BAD_REQUEST : Trouble.BROKEN;
		};
	}

}
