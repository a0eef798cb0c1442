package vn.postmart.simulator;

import java.util.concurrent.CountDownLatch;

import vn.postmart.simulator.message.MessageSimulator;
import vn.postmart.simulator.payment.PaymentSimulator;
import vn.postmart.simulator.post.PostSimulator;

/**
 * Runs the payment provider, the carrier and the ways to send messages until it is told
 * to stop. Everything is set by the environment; what is wrong there, or a busy port, is
 * said in one sentence.
 */
public final class SimulatorApplication {

	private SimulatorApplication() {
	}

	public static void main(String[] args) throws InterruptedException {
		SimulatorEnvironment environment = new SimulatorEnvironment(System.getenv());
		try (PaymentSimulator payment = PaymentSimulator.start(environment.payment());
				PostSimulator post = PostSimulator.start(environment.post());
				MessageSimulator messages = MessageSimulator.start(environment.messages())) {
			System.out.println("Payment provider at " + payment.url() + ", carrier at " + post.url()
					+ ", text messages at " + messages.url() + ", mail at port " + messages.mailPort());
			waitForTheEnd();
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			fail(String.valueOf(ex.getMessage()));
		}
	}

	private static void waitForTheEnd() throws InterruptedException {
		Thread main = Thread.currentThread();
		CountDownLatch end = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			end.countDown();
			join(main);
		}));
		end.await();
	}

	private static void join(Thread main) {
		try {
			main.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void fail(String reason) {
		System.err.println(reason);
		System.exit(1);
	}

}
