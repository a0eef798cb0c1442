package vn.postmart.launcher.engine;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of our own applications: an executable jar on the JDK this JVM runs on.
 */
public final class JavaApplication extends ProcessEngine {

	private final JavaApplicationSettings settings;

	public JavaApplication(JavaApplicationSettings settings) {
		super(settings.name(), settings.log(), () -> {
		});
		this.settings = settings;
	}

	@Override
	public URI url() {
		return settings.url();
	}

	@Override
	List<String> command() {
		if (!Files.isReadable(settings.jar())) {
			throw new EngineException(settings.name() + " is not built: there is no " + settings.jar()
					+ ". Build it with: mvn -DskipTests package");
		}
		UnpackedJar application = UnpackedJar.of(settings.jar());
		List<String> command = new ArrayList<>(List.of(JavaCommand.executable(),
				"-Xmx" + settings.heapMegabytes() + "m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders",
				"-XX:+ExitOnOutOfMemoryError", eventLoops(), "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		if (settings.shortLived()) {
			// Half the processor time until it answers, at the price of slower code later
			command.add("-XX:TieredStopAtLevel=1");
		}
		command.addAll(List.of("-cp", application.classPath(), application.mainClass()));
		return command;
	}

	/** As many as processors: more only take them from each other. */
	private static String eventLoops() {
		return "-Dreactor.netty.ioWorkerCount=" + Runtime.getRuntime().availableProcessors();
	}

	@Override
	Map<String, String> environment() {
		return settings.environment();
	}

	@Override
	Readiness readiness() {
		return Readiness.ofHttp(settings.health());
	}

	@Override
	Duration startLimit() {
		return Duration.ofMinutes(5);
	}

}
