package vn.postmart.marketplace.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The client speaks its own mapper: documents are flat and small, and their cards are
 * text to it.
 */
@Configuration(proxyBeanMethods = false)
class ElasticConfiguration {

	private static final int MAX_CONNECTIONS = 64;

	private static final int CONNECT_MILLIS = 1000;

	@Bean(destroyMethod = "close")
	ElasticsearchTransport elasticsearchTransport(ElasticProperties properties) {
		RestClient client = RestClient.builder(HttpHost.create(properties.url().toString()))
			.setRequestConfigCallback((config) -> config.setConnectTimeout(CONNECT_MILLIS)
				.setSocketTimeout((int) properties.writeTimeout().toMillis()))
			.setHttpClientConfigCallback(
					(http) -> http.setMaxConnTotal(MAX_CONNECTIONS).setMaxConnPerRoute(MAX_CONNECTIONS))
			.build();
		return new RestClientTransport(client, new JacksonJsonpMapper());
	}

	@Bean
	ElasticsearchAsyncClient elasticsearchClient(ElasticsearchTransport transport) {
		return new ElasticsearchAsyncClient(transport);
	}

}
