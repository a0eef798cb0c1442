package vn.postmart.marketplace.notification.app;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of notification.
 *
 * @param storefrontUrl where messages send their readers
 */
@Validated
@ConfigurationProperties("postmart.notification")
record NotificationProperties(@DefaultValue("http://127.0.0.1:8080") URI storefrontUrl) {
}
