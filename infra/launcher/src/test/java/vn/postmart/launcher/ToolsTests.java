package vn.postmart.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shell functions that find a JDK and Maven before anything of ours runs.
 */
class ToolsTests {

	@TempDir
	Path folder;

	@Test
	void prefersWhatTheUserNames() throws Exception {
		Path named = jdk("named", "25.0.3");
		Path installed = jdk("jvm/temurin-25", "25");
		assertThat(findJdk(Map.of("POSTMART_JAVA_HOME", named.toString()))).isEqualTo(named.toString());
		assertThat(findJdk(Map.of())).isEqualTo(installed.toString());
	}

	@Test
	void passesOverOtherVersionsAndFoldersWithoutACompiler() throws Exception {
		jdk("jvm/a-17", "17.0.15");
		jdk("jvm/b-250", "250.0.1");
		Files.delete(jdk("jvm/c-25-jre", "25.0.1").resolve("bin/javac"));
		Path right = jdk("jvm/d with a space", "25.0.1");
		assertThat(findJdk(Map.of("JAVA_HOME", folder.resolve("jvm/a-17").toString()))).isEqualTo(right.toString());
	}

	@Test
	void saysNothingWhenThereIsNone() throws Exception {
		jdk("jvm/a-17", "17.0.15");
		assertThat(findJdk(Map.of())).isEmpty();
	}

	@Test
	void takesMavenFrom38On() throws Exception {
		assertThat(findMaven("3.8.7")).endsWith("/mvn");
		assertThat(findMaven("4.0.0")).endsWith("/mvn");
		assertThat(findMaven("3.6.3")).isEmpty();
	}

	private String findJdk(Map<String, String> environment) throws Exception {
		Map<String, String> variables = new HashMap<>(environment);
		variables.put("POSTMART_JVM_FOLDER", folder.resolve("jvm").toString());
		variables.put("HOME", folder.toString());
		variables.put("PATH", "/usr/bin:/bin");
		return run("command() { return 1; }; find_jdk_25", variables);
	}

	private String findMaven(String version) throws Exception {
		Path bin = Files.createDirectories(folder.resolve("maven-" + version));
		Path mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho 'Apache Maven " + version + "'\n");
		assertThat(mvn.toFile().setExecutable(true)).isTrue();
		return run("find_maven", Map.of("PATH", bin + ":/usr/bin:/bin"));
	}

	private static String run(String command, Map<String, String> environment)
			throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("bash", "-c", ". ./tools.sh; " + command);
		builder.environment().clear();
		builder.environment().putAll(environment);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertThat(process.waitFor()).isEqualTo(output.isEmpty() ? 1 : 0);
		return output;
	}

	@CanIgnoreReturnValue
	private Path jdk(String name, String version) throws IOException {
		Path home = folder.resolve(name);
		Files.createDirectories(home.resolve("bin"));
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
		for (String program : new String[] { "java", "javac" }) {
			assertThat(Files.createFile(home.resolve("bin").resolve(program)).toFile().setExecutable(true)).isTrue();
		}
		return home;
	}

}
