package vn.postmart.web.api;

import java.time.Duration;

import org.springframework.boot.http.client.autoconfigure.reactive.ClientHttpConnectorBuilderCustomizer;
import org.springframework.boot.http.client.reactive.ReactorClientHttpConnectorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Gives an idle connection up before the API does, which is after 30 seconds: a request
 * sent on one that is being closed fails and may not be repeated.
 */
@Configuration(proxyBeanMethods = false)
class ApiConnections {

	private static final Duration IDLE = Duration.ofSeconds(20);

	/** As many as Reactor Netty allows where nothing else is said. */
	private static final int MOST = 500;

	@Bean
	ClientHttpConnectorBuilderCustomizer<ReactorClientHttpConnectorBuilder> idleConnectionsAreGivenUp() {
		ConnectionProvider connections = ConnectionProvider.builder("api")
			.maxConnections(MOST)
			.maxIdleTime(IDLE)
			.build();
		return (builder) -> builder.withHttpClientFactory(() -> HttpClient.create(connections));
	}

}
