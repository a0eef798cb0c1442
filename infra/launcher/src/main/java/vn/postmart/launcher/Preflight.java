package vn.postmart.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.stack.Port;
import vn.postmart.launcher.stack.PortPlan;
import vn.postmart.launcher.stack.StackOptions;

/**
 * Looks, before anything is started, for what would make the start fail; each finding is
 * one sentence with the way out.
 */
final class Preflight {

	private static final int JDK = 25;

	private static final long DISK_MEGABYTES = 1500;

	private final StackOptions options;

	private final Machine machine;

	Preflight(StackOptions options, Machine machine) {
		this.options = options;
		this.machine = machine;
	}

	void check() {
		checkJdk();
		checkFolder();
		checkDisk();
		checkMemory();
		checkPorts();
	}

	private void checkJdk() {
		if (machine.javaVersion() != JDK) {
			throw new EngineException("Postmart runs on JDK " + JDK + ", and this is " + machine.javaVersion()
					+ ". Install JDK 25 and set POSTMART_JAVA_HOME to its folder if it is not found.");
		}
	}

	private void checkFolder() {
		Path folder = options.folder();
		try {
			Files.createDirectories(folder);
			Files.delete(Files.createTempFile(folder, "probe", ""));
		}
		catch (IOException ex) {
			throw new EngineException("The folder " + folder + " cannot be written to. Make it yours with:"
					+ " sudo chown -R \"$(id -un)\" '" + folder + "'", ex);
		}
	}

	private void checkDisk() {
		long free = machine.freeDiskMegabytes(options.folder());
		if (free < DISK_MEGABYTES) {
			throw new EngineException("Only " + free + " MB are free on the disk of " + options.folder() + " and "
					+ DISK_MEGABYTES + " MB are needed. Free some space, or move the checkout to another disk.");
		}
	}

	private void checkMemory() {
		long needed = options.memoryMegabytes();
		long available = machine.availableMemoryMegabytes();
		if (available < needed) {
			throw new EngineException("Only " + available + " MB of memory are available and about " + needed
					+ " MB are needed. Close other programs, or lower heaps such as POSTMART_HEAP_ELASTICSEARCH=256.");
		}
	}

	private void checkPorts() {
		PortPlan ports = options.ports();
		List<Port> busy = ports.busy();
		if (!busy.isEmpty()) {
			Port first = busy.getFirst();
			throw new EngineException("Port " + ports.get(first) + " (" + first.option()
					+ ") is in use by another program. Stop that program, or choose another port with --ports "
					+ first.option() + "=<number>, with " + first.variable()
					+ ", or move all ports with --ports +1000.");
		}
	}

}
