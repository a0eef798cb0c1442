package vn.postmart.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.stack.Port;
import vn.postmart.launcher.stack.StackOptions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PreflightTests {

	@TempDir
	Path folder;

	@Test
	void letsAMachineWithEverythingPass() {
		assertThatCode(() -> check(new FakeMachine(25, 20_000, 50_000))).doesNotThrowAnyException();
	}

	@Test
	void namesTheBusyPortAndHowToChooseAnother() throws IOException {
		StackOptions options = StackOptions.temporary(folder);
		int taken = options.ports().get(Port.KEYCLOAK);
		try (ServerSocket socket = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(EngineException.class)
				.isThrownBy(() -> new Preflight(options, new FakeMachine(25, 20_000, 50_000)).check())
				.withMessageStartingWith(
						"Port " + socket.getLocalPort() + " (keycloak) is in use by another program. Stop that program")
				.withMessageContaining("--ports keycloak=<number>")
				.withMessageContaining("POSTMART_PORT_KEYCLOAK");
		}
	}

	@Test
	void saysHowMuchMemoryIsMissing() {
		assertThatExceptionOfType(EngineException.class).isThrownBy(() -> check(new FakeMachine(25, 900, 50_000)))
			.withMessageStartingWith("Only 900 MB of memory are available and about 2906 MB are needed.");
	}

	@Test
	void saysHowMuchDiskIsMissing() {
		assertThatExceptionOfType(EngineException.class).isThrownBy(() -> check(new FakeMachine(25, 20_000, 300)))
			.withMessageStartingWith("Only 300 MB are free on the disk of " + folder);
	}

	@Test
	void asksForJdk25() {
		assertThatExceptionOfType(EngineException.class).isThrownBy(() -> check(new FakeMachine(17, 20_000, 50_000)))
			.withMessageStartingWith("Postmart runs on JDK 25, and this is 17. Install JDK 25");
	}

	@Test
	void tellsWhoseFolderCannotBeWrittenTo() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		assertThatExceptionOfType(EngineException.class).isThrownBy(
				() -> new Preflight(StackOptions.temporary(file.resolve("below")), new FakeMachine(25, 1, 1)).check())
			.withMessageContaining("cannot be written to");
	}

	private void check(Machine machine) {
		new Preflight(StackOptions.temporary(folder), machine).check();
	}

	private record FakeMachine(int javaVersion, long availableMemoryMegabytes, long disk) implements Machine {

		@Override
		public long freeDiskMegabytes(Path folder) {
			return disk;
		}

	}

}
