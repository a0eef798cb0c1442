package vn.postmart.launcher.engine;

import java.nio.file.Path;

/**
 * How an Elasticsearch server runs.
 *
 * @param folder where its data, configuration and log are kept, across restarts
 * @param httpPort on loopback
 * @param transportPort on loopback; used by nobody, as the node is alone
 * @param heapMegabytes of its JVM, all of it taken at start
 */
public record ElasticsearchSettings(Path folder, int httpPort, int transportPort, int heapMegabytes) {

	/** Enough for a hundred thousand listings. */
	public static final int DEFAULT_HEAP = 512;

	/**
	 * For tests: a new folder and free ports.
	 */
	public static ElasticsearchSettings temporary() {
		return new ElasticsearchSettings(Folders.create("elasticsearch"), Ports.free(), Ports.free(), DEFAULT_HEAP);
	}

}
