package vn.postmart.marketplace.shared.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a client may take. Netty by itself waits for ever.
 *
 * @param header from the first byte of a request, or from connecting, to the end of its
 * headers
 * @param body to the end of its body
 */
@ConfigurationProperties("postmart.shared.slow-clients")
record SlowClientProperties(@DefaultValue("5s") Duration header, @DefaultValue("15s") Duration body) {
}
