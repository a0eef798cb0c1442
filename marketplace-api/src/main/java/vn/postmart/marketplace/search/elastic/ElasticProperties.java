package vn.postmart.marketplace.search.elastic;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The search engine.
 *
 * @param url of the server or its balancer
 * @param index the name searches go to
 * @param timeout how long a search may take before PostgreSQL answers instead
 * @param requests how many requests of searches each event loop has under way at once;
 * what comes beyond goes together in the next
 * @param many from how many hits on the first page is looked for among few of them
 * @param lookTimeout how long a look at what indices there are may take
 * @param writeTimeout how long a batch of writes may take
 */
@Validated
@ConfigurationProperties("postmart.search.elasticsearch")
record ElasticProperties(@DefaultValue("http://127.0.0.1:19200") URI url, @DefaultValue("listings") String index,
		@DefaultValue("1s") Duration timeout, @DefaultValue("1") @Positive int requests,
		@DefaultValue("1000") @Positive int many, @DefaultValue("3s") Duration lookTimeout,
		@DefaultValue("15s") Duration writeTimeout) {
}
