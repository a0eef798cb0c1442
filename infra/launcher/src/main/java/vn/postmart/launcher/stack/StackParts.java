package vn.postmart.launcher.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import vn.postmart.launcher.engine.Checkout;
import vn.postmart.launcher.engine.ElasticsearchServer;
import vn.postmart.launcher.engine.ElasticsearchSettings;
import vn.postmart.launcher.engine.Engine;
import vn.postmart.launcher.engine.JavaApplication;
import vn.postmart.launcher.engine.JavaApplicationSettings;
import vn.postmart.launcher.engine.KeycloakServer;
import vn.postmart.launcher.engine.KeycloakSettings;
import vn.postmart.launcher.engine.PostgresServer;
import vn.postmart.launcher.engine.PostgresSettings;

/**
 * Puts the parts of one stack together; starts none.
 */
final class StackParts {

	private final StackOptions options;

	private final Secrets secrets;

	private final StackEnvironment environment;

	private final PostgresServer postgres;

	private final KeycloakServer keycloak;

	StackParts(StackOptions options) {
		this.options = options;
		this.secrets = Secrets.in(options.folder());
		this.environment = new StackEnvironment(options, secrets);
		this.postgres = postgres();
		this.keycloak = keycloak();
	}

	PostgresServer database() {
		return postgres;
	}

	KeycloakServer identity() {
		return keycloak;
	}

	Map<Part, Engine> all() {
		Map<Part, Engine> parts = new EnumMap<>(Part.class);
		parts.put(Part.POSTGRES, postgres);
		parts.put(Part.ELASTICSEARCH, elasticsearch());
		parts.put(Part.KEYCLOAK, keycloak);
		parts.put(Part.SIMULATORS, application(Part.SIMULATORS, "infra/simulators/target/postmart-simulators-exec.jar",
				Port.POST, options.ports().url(Port.POST).resolve("/__admin/health"), environment.simulators()));
		parts.put(Part.API, application(Part.API, "marketplace-api/target/marketplace-api.jar", Port.API,
				readiness(Port.API_MANAGEMENT), environment.api(postgres)));
		parts.put(Part.STOREFRONT, application(Part.STOREFRONT, "storefront/target/storefront.jar", Port.STOREFRONT,
				readiness(Port.STOREFRONT_MANAGEMENT), environment.storefront()));
		parts.put(Part.PORTAL, application(Part.PORTAL, "seller-portal/target/seller-portal.jar", Port.PORTAL,
				readiness(Port.PORTAL_MANAGEMENT), environment.portal()));
		return parts;
	}

	private PostgresServer postgres() {
		return new PostgresServer(
				new PostgresSettings(options.folder(Part.POSTGRES), options.ports().get(Port.POSTGRES),
						options.durable(), secrets.get(Secret.DATABASE_SUPERUSER), secrets.get(Secret.DATABASE_OWNER),
						secrets.get(Secret.DATABASE_APP), secrets.get(Secret.DATABASE_KEYCLOAK)));
	}

	private ElasticsearchServer elasticsearch() {
		return new ElasticsearchServer(
				new ElasticsearchSettings(options.folder(Part.ELASTICSEARCH), options.ports().get(Port.ELASTICSEARCH),
						options.ports().get(Port.ELASTICSEARCH_TRANSPORT), options.heap(Part.ELASTICSEARCH)));
	}

	private KeycloakServer keycloak() {
		return new KeycloakServer(new KeycloakSettings(options.folder(Part.KEYCLOAK),
				options.ports().get(Port.KEYCLOAK), options.ports().get(Port.KEYCLOAK_MANAGEMENT), postgres,
				secrets.keycloakAdmin(), environment.realm(), options.heap(Part.KEYCLOAK)));
	}

	private JavaApplication application(Part part, String jar, Port port, URI health, Map<String, String> variables) {
		Path log = options.folder(part).resolve(part.folder() + ".log");
		return new JavaApplication(new JavaApplicationSettings(part.label(), Checkout.root().resolve(jar), log,
				options.heap(part), !options.durable(), options.ports().url(port), health, variables));
	}

	private URI readiness(Port management) {
		return options.ports().url(management).resolve("/actuator/health/readiness");
	}

}
