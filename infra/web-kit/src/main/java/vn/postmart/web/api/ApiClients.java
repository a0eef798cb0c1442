package vn.postmart.web.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;

import vn.postmart.web.WebKitProperties;
import vn.postmart.web.page.Language;

/**
 * Makes the API clients of a web module from HTTP interfaces ({@code @HttpExchange},
 * {@code @GetExchange} …). Every call asks for the reader's language; a refusal arrives
 * as {@link ApiRefusal}, an outage as {@link ApiUnavailable}.
 */
@Component
public class ApiClients {

	private final WebClient guest;

	private final WebClient actor;

	ApiClients(WebClient.Builder builder, WebKitProperties properties, TokenRelay relay) {
		WebClient.Builder base = builder.baseUrl(properties.apiUrl().toString())
			.filter(ApiClients::outagesToOurs)
			.filter(ApiClients::inTheReadersLanguage)
			.defaultStatusHandler(HttpStatusCode::isError, ApiClients::refusal);
		this.guest = base.clone().build();
		this.actor = base.clone().filter(relay).build();
	}

	/** A client that never says who asks, for what is public. */
	public <T> T guest(Class<T> api) {
		return client(this.guest, api);
	}

	/**
	 * A client that carries the signed-in reader's token, and calls as a guest when there
	 * is none.
	 */
	public <T> T actor(Class<T> api) {
		return client(this.actor, api);
	}

	/** The plain client behind {@link #guest}, for bodies that are passed through. */
	public WebClient plain() {
		return this.guest;
	}

	private <T> T client(WebClient client, Class<T> api) {
		return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client)).build().createClient(api);
	}

	private static Mono<ClientResponse> inTheReadersLanguage(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((context) -> {
			String language = context.<Language>getOrEmpty(Language.class).orElse(Language.VI).code();
			return next.exchange(ClientRequest.from(request).header(HttpHeaders.ACCEPT_LANGUAGE, language).build());
		});
	}

	private static Mono<ClientResponse> outagesToOurs(ClientRequest request, ExchangeFunction next) {
		return next.exchange(request)
			.onErrorMap(WebClientRequestException.class,
					(failure) -> new ApiUnavailable("No answer to " + request.method() + " " + request.url().getPath(),
							failure));
	}

	private static Mono<? extends Throwable> refusal(ClientResponse response) {
		if (response.statusCode().is5xxServerError()) {
			return response.releaseBody()
				.thenReturn(new ApiUnavailable("The API answered " + response.statusCode().value()));
		}
		return response.bodyToMono(Problem.class)
			.onErrorReturn(Problem.UNKNOWN)
			.defaultIfEmpty(Problem.UNKNOWN)
			.map((problem) -> new ApiRefusal(response.statusCode(), problem));
	}

}
