package vn.postmart.marketplace.catalog.media;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaProperties.class)
class MediaConfiguration {

	/**
	 * A decoded picture takes tens of megabytes: only so many at once, and so many
	 * waiting.
	 */
	private static final int AT_ONCE = 2;

	private static final int WAITING = 64;

	@Bean(destroyMethod = "dispose")
	Scheduler pictureWorkshop() {
		return Schedulers.newBoundedElastic(AT_ONCE, WAITING, "pictures");
	}

	@Bean
	FileStore fileStore(MediaProperties properties) {
		MediaProperties.Bucket bucket = properties.s3();
		return (bucket != null) ? new S3Files(S3Clients.of(bucket), bucket.bucket())
				: new FolderFiles(properties.folder());
	}

	@Bean
	PictureFiles pictureFiles(FileStore store) {
		return new PictureFiles(store);
	}

	@Bean
	KeptPictures keptPictures(PictureFiles files, Scheduler pictureWorkshop) {
		return new KeptPictures(files, pictureWorkshop);
	}

	@Bean
	KeptDocuments keptDocuments(FileStore store, Scheduler pictureWorkshop) {
		return new KeptDocuments(store, pictureWorkshop);
	}

}
