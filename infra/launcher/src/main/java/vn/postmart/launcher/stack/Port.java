package vn.postmart.launcher.stack;

import java.util.Locale;

/**
 * One port of the stack and its number unless something else is asked for.
 */
public enum Port {

	STOREFRONT(8080),

	API(8081),

	PORTAL(8082),

	STOREFRONT_MANAGEMENT(9080),

	API_MANAGEMENT(9081),

	PORTAL_MANAGEMENT(9082),

	KEYCLOAK(8180),

	KEYCLOAK_MANAGEMENT(9180),

	PAYMENT(8190),

	POST(8191),

	TEXT(8192),

	MAIL(8193),

	POSTGRES(15432),

	ELASTICSEARCH(19200),

	ELASTICSEARCH_TRANSPORT(19300);

	private final int standard;

	Port(int standard) {
		this.standard = standard;
	}

	public int standard() {
		return standard;
	}

	/**
	 * The environment variable that sets it.
	 */
	public String variable() {
		return "POSTMART_PORT_" + name();
	}

	/**
	 * Its name on the command line, such as {@code api-management}.
	 */
	public String option() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
