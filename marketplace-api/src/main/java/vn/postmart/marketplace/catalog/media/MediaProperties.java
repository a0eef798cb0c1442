package vn.postmart.marketplace.catalog.media;

import java.net.URI;
import java.nio.file.Path;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where pictures and documents are kept and what is taken.
 *
 * @param folder in which the files are, unless a bucket is named
 * @param maxUpload the largest photo
 * @param maxDocument the largest certificate document
 * @param s3 the bucket the files are in instead; absent for the folder
 */
@Validated
@ConfigurationProperties("postmart.media")
record MediaProperties(@DefaultValue("data/media") @NotNull Path folder, @DefaultValue("12MB") DataSize maxUpload,
		@DefaultValue("5MB") DataSize maxDocument, @Nullable @Valid Bucket s3) {

	/**
	 * A bucket of an object store that speaks S3.
	 *
	 * @param endpoint of a store other than Amazon's
	 * @param pathStyle whether the bucket stands in the path, as most other stores want
	 * it
	 * @param accessKey with {@code secretKey}; absent for what the environment provides
	 */
	record Bucket(@NotBlank String bucket, @DefaultValue("ap-southeast-1") String region, @Nullable URI endpoint,
			@DefaultValue("false") boolean pathStyle, @Nullable String accessKey, @Nullable String secretKey) {

	}

}
