package vn.postmart.marketplace.postal.carrier;

import io.netty.channel.ChannelOption;
import reactor.netty.http.client.HttpClient;
import vn.postmart.marketplace.postal.app.Carrier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostalProperties.class)
class CarrierConfiguration {

	@Bean
	Carrier carrier(WebClient.Builder client, PostalProperties properties) {
		HttpClient http = HttpClient.create()
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) properties.connectTimeout().toMillis())
			.responseTimeout(properties.replyTimeout());
		return new HttpCarrier(client.baseUrl(properties.carrierUrl().toString())
			.clientConnector(new ReactorClientHttpConnector(http))
			.defaultHeaders((headers) -> headers.setBearerAuth(properties.carrierToken()))
			.build());
	}

}
