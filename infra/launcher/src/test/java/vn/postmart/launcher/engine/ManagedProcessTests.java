package vn.postmart.launcher.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ManagedProcessTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	@TempDir
	Path folder;

	@Test
	void showsTheEndOfTheLogWhenTheProcessEndsTooEarly() {
		ManagedProcess process = shell("echo no such table; exit 3");
		assertThatExceptionOfType(EngineException.class).isThrownBy(() -> process.awaitReady(() -> false, LONG))
			.withMessageStartingWith("Server ended with exit code 3 while starting.")
			.withMessageEndingWith("no such table");
	}

	@Test
	void stopsWhatDoesNotAnswerInTime() {
		ManagedProcess process = shell("exec sleep 60");
		assertThatExceptionOfType(EngineException.class)
			.isThrownBy(() -> process.awaitReady(() -> false, Duration.ofMillis(100)))
			.withMessageStartingWith("Server did not answer within 0 s.");
		assertThat(process.isAlive()).isFalse();
	}

	@Test
	void stopsTheChildrenToo() {
		ManagedProcess process = shell("trap '' TERM; sleep 60 & echo ready; wait; sleep 60");
		process.awaitReady(() -> process.processes().size() == 2, LONG);
		List<ProcessHandle> both = process.processes();
		process.stop(Duration.ofMillis(100));
		assertThat(both).hasSize(2).noneMatch(ProcessHandle::isAlive);
	}

	@Test
	void stopsWhatAnEarlierJvmLeftBehind() {
		ManagedProcess process = shell("exec sleep 60");
		assertThat(ManagedProcess.stopLeftover("Server", log(), LONG)).isTrue();
		assertThat(process.isAlive()).isFalse();
		assertThat(ManagedProcess.stopLeftover("Server", log(), LONG)).isFalse();
	}

	@Test
	void leavesAForeignProcessWithTheSameNumberAlone() throws IOException {
		ManagedProcess foreign = shell("exec sleep 60");
		ProcessHandle handle = foreign.processes().getFirst();
		Files.writeString(folder.resolve("other.pid"), handle.pid() + " 946684800000\n");
		assertThat(ManagedProcess.stopLeftover("Other", folder.resolve("other.log"), LONG)).isFalse();
		assertThat(foreign.isAlive()).isTrue();
		foreign.kill();
		assertThat(foreign.isAlive()).isFalse();
	}

	@Test
	void handsDownNoneOfTheCallersEnvironmentButWhatFindsPrograms() throws IOException {
		ManagedProcess.start("Server", List.of("sh", "-c", "env"), Map.of("POSTMART_API_URL", "x"), log())
			.awaitSuccess(LONG);
		assertThat(Files.readAllLines(log())).contains("POSTMART_API_URL=x")
			.allMatch((line) -> line.matches("(PATH|HOME|USER|LANG|LC_ALL|TZ|TMPDIR|PWD|SHLVL|_|POSTMART_API_URL)=.*"));
	}

	private ManagedProcess shell(String script) {
		return ManagedProcess.start("Server", List.of("sh", "-c", script), Map.of(), log());
	}

	private Path log() {
		return folder.resolve("server.log");
	}

}
