package vn.postmart.launcher.stack;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.postmart.launcher.engine.Engine;
import vn.postmart.launcher.engine.EngineException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartOrderTests {

	private final List<String> started = Collections.synchronizedList(new ArrayList<>());

	@Test
	void startsEveryPartAfterThoseItNeeds() {
		new StartOrder(engines(), Progress.SILENT).run();
		assertThat(started).hasSize(Part.values().length);
		for (Part part : Part.values()) {
			for (Part needed : part.needs()) {
				assertThat(started.indexOf(needed.name())).as("%s before %s", needed, part)
					.isLessThan(started.indexOf(part.name()));
			}
		}
	}

	@Test
	void startsNothingThatNeedsWhatFailed() {
		Map<Part, Engine> engines = engines();
		engines.put(Part.POSTGRES, new FakeEngine("POSTGRES", () -> {
			throw new EngineException("The disk is full.");
		}));
		assertThatExceptionOfType(EngineException.class)
			.isThrownBy(() -> new StartOrder(engines, Progress.SILENT).run())
			.withMessage("The disk is full.");
		assertThat(started).doesNotContain("KEYCLOAK", "API");
	}

	@Test
	void startsNothingAfterItWasCancelled() {
		StartOrder order = new StartOrder(engines(), Progress.SILENT);
		order.cancel();
		assertThatExceptionOfType(EngineException.class).isThrownBy(order::run)
			.withMessage("The start was interrupted.");
		assertThat(started).isEmpty();
	}

	private Map<Part, Engine> engines() {
		Map<Part, Engine> engines = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			engines.put(part, new FakeEngine(part.name(), () -> started.add(part.name())));
		}
		return engines;
	}

	private record FakeEngine(String name, Runnable starting) implements Engine {

		@Override
		public void start() {
			starting.run();
		}

		@Override
		public void stop() {
		}

		@Override
		public void kill() {
		}

		@Override
		public boolean hasLeftover() {
			return false;
		}

		@Override
		public boolean stopLeftover() {
			return false;
		}

		@Override
		public URI url() {
			return URI.create("http://127.0.0.1:1");
		}

		@Override
		public List<ProcessHandle> processes() {
			return List.of();
		}

	}

}
