package vn.postmart.launcher.stack;

import java.util.Locale;
import java.util.Set;

/**
 * One thing that runs, in the order of the final table.
 */
public enum Part {

	POSTGRES("PostgreSQL", 0),

	ELASTICSEARCH("Elasticsearch", 512),

	KEYCLOAK("Keycloak", 384),

	SIMULATORS("Simulators", 128),

	API("Marketplace API", 512),

	STOREFRONT("Storefront", 160),

	PORTAL("Seller portal", 160);

	private final String label;

	private final int defaultHeap;

	Part(String label, int defaultHeap) {
		this.label = label;
		this.defaultHeap = defaultHeap;
	}

	public String label() {
		return label;
	}

	/**
	 * Its folder's name below the stack's folder.
	 */
	public String folder() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What must be ready before it is started; all of them are declared before it. The
	 * web modules need nobody to start, but would take the processors from what the API
	 * waits for.
	 */
	Set<Part> needs() {
		return switch (this) {
			case POSTGRES, ELASTICSEARCH, SIMULATORS -> Set.of();
			case KEYCLOAK -> Set.of(POSTGRES);
			case API -> Set.of(POSTGRES, ELASTICSEARCH, SIMULATORS);
			case STOREFRONT, PORTAL -> Set.of(ELASTICSEARCH);
		};
	}

	/** In megabytes; 0 for what is not a Java program. */
	int defaultHeap() {
		return defaultHeap;
	}

	/** The environment variable that sets its heap in megabytes. */
	String heapVariable() {
		return "POSTMART_HEAP_" + name();
	}

}
