package vn.postmart.marketplace.seller.app;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SellerProperties.class)
class SellerConfiguration {

}
