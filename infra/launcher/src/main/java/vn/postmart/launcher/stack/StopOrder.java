package vn.postmart.launcher.stack;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Who is stopped before whom: an application before the engines it uses, parts that do
 * not use each other side by side.
 */
final class StopOrder {

	private static final List<List<Part>> WAVES = List.of(List.of(Part.STOREFRONT, Part.PORTAL), List.of(Part.API),
			List.of(Part.SIMULATORS, Part.KEYCLOAK, Part.ELASTICSEARCH), List.of(Part.POSTGRES));

	private StopOrder() {
	}

	/**
	 * Stops each part and returns when all are; one that cannot be stopped does not keep
	 * the others from it.
	 */
	static void run(Consumer<Part> stop) {
		for (List<Part> wave : WAVES) {
			try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
				wave.forEach((part) -> threads.execute(() -> stop.accept(part)));
			}
		}
	}

}
