package vn.postmart.launcher.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak's own command line, as its start script {@code kc.sh} puts it together,
 * without the shell in between: one process to wait for and to stop, and no trouble with
 * spaces.
 */
final class KeycloakCommand {

	/** What the server is built for; a change of these needs a new build. */
	static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=true",
			"--features-disabled=kerberos,ciba,device-flow,impersonation");

	private static final List<String> OPENED = List.of("--add-opens=java.base/java.util=ALL-UNNAMED",
			"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
			"--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED");

	private KeycloakCommand() {
	}

	static void build(Path home, Path log) {
		List<String> arguments = new ArrayList<>(List.of("build"));
		arguments.addAll(BUILD_OPTIONS);
		ManagedProcess.start("Keycloak's build", java(home, 512, arguments), Map.of(), log)
			.awaitSuccess(Duration.ofMinutes(5));
	}

	static List<String> start(Path home, KeycloakSettings settings) {
		return java(home, settings.heapMegabytes(), List.of("start", "--optimized", "--import-realm", "--cache=local",
				"--http-enabled=true", "--http-host=" + Ports.LOOPBACK, "--http-port=" + settings.port(),
				"--http-management-host=" + Ports.LOOPBACK, "--http-management-port=" + settings.managementPort(),
				"--hostname=" + settings.url(), "--db-url-host=" + Ports.LOOPBACK,
				"--db-url-port=" + settings.database().port(), "--db-url-database=" + PostgresServer.KEYCLOAK_DATABASE,
				"--db-pool-max-size=10", "--log-console-color=false", "--log-level=info,io.smallrye.health:warn"));
	}

	private static List<String> java(Path home, int heapMegabytes, List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(JavaCommand.executable());
		command.addAll(List.of("-Xms64m", "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError", "-Duser.language=en", "-Duser.country=US"));
		command.addAll(OPENED);
		command.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
				"-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
				"-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
						+ "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
				"-cp", home.resolve("lib/quarkus-run.jar").toString(),
				"io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
		command.addAll(arguments);
		return command;
	}

}
