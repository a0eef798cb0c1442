package vn.postmart.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.management.OperatingSystemMXBean;

/**
 * What this machine has to offer.
 */
interface Machine {

	int javaVersion();

	long availableMemoryMegabytes();

	long freeDiskMegabytes(Path folder);

	static Machine real() {
		return new Real();
	}

	/**
	 * Asks the operating system.
	 */
	final class Real implements Machine {

		private static final long MEGABYTE = 1024L * 1024;

		private static final Path LINUX_MEMORY = Path.of("/proc/meminfo");

		private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

		@Override
		public int javaVersion() {
			return Runtime.version().feature();
		}

		/** Memory that caches hold counts: it is given back when it is asked for. */
		@Override
		public long availableMemoryMegabytes() {
			try {
				Matcher found = AVAILABLE.matcher(Files.exists(LINUX_MEMORY) ? Files.readString(LINUX_MEMORY) : "");
				return found.find() ? Long.parseLong(found.group(1)) / 1024 : totalMemory() / MEGABYTE;
			}
			catch (IOException ex) {
				return totalMemory() / MEGABYTE;
			}
		}

		@Override
		public long freeDiskMegabytes(Path folder) {
			try {
				return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot tell the free space of " + folder, ex);
			}
		}

		private static long totalMemory() {
			return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
		}

	}

}
