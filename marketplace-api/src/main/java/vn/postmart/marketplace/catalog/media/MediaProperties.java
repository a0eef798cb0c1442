package vn.postmart.marketplace.catalog.media;

import java.nio.file.Path;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where pictures are kept and what is taken.
 *
 * @param folder in which the pictures' files are
 * @param maxUpload the largest upload
 */
@Validated
@ConfigurationProperties("postmart.media")
record MediaProperties(@DefaultValue("data/media") @NotNull Path folder, @DefaultValue("12MB") DataSize maxUpload) {
}
