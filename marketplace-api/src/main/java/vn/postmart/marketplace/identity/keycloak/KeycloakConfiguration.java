package vn.postmart.marketplace.identity.keycloak;

import io.netty.channel.ChannelOption;
import reactor.netty.http.client.HttpClient;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakProperties.class)
class KeycloakConfiguration {

	@Bean
	KeycloakIdentityProvider keycloakIdentityProvider(WebClient.Builder builder, KeycloakProperties properties) {
		WebClient client = client(builder, properties);
		return new KeycloakIdentityProvider(new KeycloakUsers(client, properties),
				new KeycloakToken(client, properties), properties.retries());
	}

	@Bean
	KeycloakMailboxes keycloakMailboxes(WebClient.Builder builder, KeycloakProperties properties) {
		WebClient client = client(builder, properties);
		return new KeycloakMailboxes(new KeycloakUsers(client, properties), new KeycloakToken(client, properties));
	}

	private static WebClient client(WebClient.Builder builder, KeycloakProperties properties) {
		HttpClient http = HttpClient.create()
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(properties.connectTimeout().toMillis()))
			.responseTimeout(properties.responseTimeout());
		return builder.clone()
			.baseUrl(properties.url().toString())
			.clientConnector(new ReactorClientHttpConnector(http))
			.build();
	}

}
