package vn.postmart.launcher;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.postmart.launcher.CommandLine.Command;
import vn.postmart.launcher.engine.EngineException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandLineTests {

	@Test
	void readsEveryOption() {
		assertThat(CommandLine.parse(List.of("up", "--fresh", "--detach", "--ports", "+100")))
			.isEqualTo(new CommandLine(Command.UP, true, true, "+100"));
	}

	@Test
	void leavesOutWhatIsNotAskedFor() {
		assertThat(CommandLine.parse(List.of("down"))).isEqualTo(new CommandLine(Command.DOWN, false, false, null));
	}

	@Test
	void namesAnOptionItDoesNotKnow() {
		assertThatExceptionOfType(EngineException.class).isThrownBy(() -> CommandLine.parse(List.of("up", "--frish")))
			.withMessage("There is no option '--frish'; --help lists them.");
	}

	@Test
	void asksForTheValueOfPorts() {
		assertThatExceptionOfType(EngineException.class).isThrownBy(() -> CommandLine.parse(List.of("up", "--ports")))
			.withMessage("--ports needs a value such as +100 or storefront=9000.");
	}

}
