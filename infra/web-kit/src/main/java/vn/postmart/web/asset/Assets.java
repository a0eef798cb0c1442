package vn.postmart.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Everything under {@code static/} of the kit and its module, and the two libraries pages
 * load: read, hashed and compressed once at start, served from memory.
 */
@Component
public class Assets {

	private static final String STATIC = "/static/";

	private static final String WEBJARS = "classpath:META-INF/resources/webjars/";

	private static final Map<String, String> VENDORED = Map.of("vendor/pico.css",
			WEBJARS + "picocss__pico/*/css/pico.min.css", "vendor/htmx.js", WEBJARS + "htmx.org/*/dist/htmx.min.js");

	private final Map<String, Asset> assets = new HashMap<>();

	Assets() {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		try {
			for (Resource resource : resolver.getResources("classpath*:static/**/*.*")) {
				String url = resource.getURL().getPath();
				add(url.substring(url.lastIndexOf(STATIC) + STATIC.length()), resource);
			}
			for (Map.Entry<String, String> vendored : VENDORED.entrySet()) {
				for (Resource resource : resolver
					.getResources(vendored.getValue().replace("classpath:", "classpath*:"))) {
					add(vendored.getKey(), resource);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Static files cannot be read", ex);
		}
	}

	/**
	 * The URL of a file, which changes whenever its content does.
	 * @throws IllegalArgumentException when there is no such file, so that a misspelt
	 * path fails a test
	 */
	public String url(String path) {
		Asset asset = this.assets.get(path);
		if (asset == null) {
			throw new IllegalArgumentException("No static file " + path);
		}
		return "/assets/" + asset.hash() + "/" + path;
	}

	/** Whether there is such a file. */
	public boolean has(String path) {
		return this.assets.containsKey(path);
	}

	Optional<Asset> find(String path) {
		return Optional.ofNullable(this.assets.get(path));
	}

	private void add(String path, Resource resource) throws IOException {
		MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
		this.assets.put(path, Asset.of(type, resource.getContentAsByteArray()));
	}

}
