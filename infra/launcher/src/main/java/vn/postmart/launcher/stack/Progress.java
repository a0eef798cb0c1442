package vn.postmart.launcher.stack;

import java.time.Duration;

/**
 * Is told what happens while a stack starts and stops; called from several threads.
 */
public interface Progress {

	/** For tests: nobody watches. */
	Progress SILENT = new Progress() {
		@Override
		public void starting(Part part) {
		}

		@Override
		public void ready(Part part, Duration took) {
		}

		@Override
		public void stopped(Part part) {
		}
	};

	void starting(Part part);

	void ready(Part part, Duration took);

	void stopped(Part part);

}
