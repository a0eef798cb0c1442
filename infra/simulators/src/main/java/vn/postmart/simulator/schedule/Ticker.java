package vn.postmart.simulator.schedule;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks several times a second whether something is due.
 */
public final class Ticker implements AutoCloseable {

	private static final Logger log = System.getLogger(Ticker.class.getName());

	private static final long PERIOD_MILLIS = 100;

	private final ScheduledExecutorService executor = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("simulator-ticker").factory());

	private Ticker() {
	}

	/** Starts running {@code work}; should it fail once, it is run again. */
	public static Ticker start(Runnable work) {
		Ticker ticker = new Ticker();
		var _ = ticker.executor.scheduleWithFixedDelay(() -> run(work), PERIOD_MILLIS, PERIOD_MILLIS,
				TimeUnit.MILLISECONDS);
		return ticker;
	}

	@Override
	public void close() {
		this.executor.close();
	}

	private static void run(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			log.log(Level.ERROR, "A step failed and will be tried again", ex);
		}
	}

}
