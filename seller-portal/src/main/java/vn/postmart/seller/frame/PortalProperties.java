package vn.postmart.seller.frame;

import java.net.URI;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the seller portal.
 *
 * @param storefrontUrl where shoppers see what is sold here
 */
@Validated
@ConfigurationProperties("postmart.portal")
public record PortalProperties(@NotNull URI storefrontUrl) {

}
