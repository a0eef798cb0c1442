package vn.postmart.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * Imported by each web module: {@code @Import(WebKit.class)} beside
 * {@code @SpringBootApplication}. The module adds
 * {@link vn.postmart.web.security.AccessRules} and
 * {@link vn.postmart.web.error.ErrorPages}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties(WebKitProperties.class)
public class WebKit {

}
