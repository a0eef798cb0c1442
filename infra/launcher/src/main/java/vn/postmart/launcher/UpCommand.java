package vn.postmart.launcher;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

import vn.postmart.launcher.demo.DemoData;
import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.stack.LocalStack;
import vn.postmart.launcher.stack.StackOptions;

/**
 * Starts the stack, loads the demo data the first time, and stays until it is
 * interrupted, unless it is to detach.
 */
final class UpCommand {

	private final CommandLine commandLine;

	private final Console console;

	private final StackOptions options;

	private final RunFolder run;

	UpCommand(CommandLine commandLine, Map<String, String> environment, Console console) {
		this.commandLine = commandLine;
		this.console = console;
		StackOptions local = StackOptions.local(environment);
		this.options = (commandLine.ports() == null) ? local : local.withPorts(local.ports().with(commandLine.ports()));
		this.run = new RunFolder(options.folder());
	}

	void run() {
		check();
		tidyUp();
		if (commandLine.fresh()) {
			console.say("Throwing away all data of earlier starts");
			options.deleteData();
		}
		new Preflight(options, Machine.real()).check();
		LocalStack stack = LocalStack.of(options, console);
		Thread stop = new Thread(() -> stop(stack), "stop");
		Runtime.getRuntime().addShutdownHook(stop);
		stack.start();
		DemoData.load(stack, console::say);
		console.print(new Summary(stack).text(commandLine.detach()));
		if (commandLine.detach()) {
			run.markDetached();
			Runtime.getRuntime().removeShutdownHook(stop);
			return;
		}
		stack.onUnexpectedEnd(console::say);
		waitForever();
	}

	/**
	 * Refuses when this checkout's stack is starting or running.
	 */
	void check() {
		if (!run.lock()) {
			throw new EngineException("Another ./infra/up is at work in this checkout"
					+ run.holder().map((process) -> " (process " + process.pid() + ")").orElse("")
					+ ". Stop it with ./infra/down.");
		}
		if (run.isDetached() && LocalStack.of(options, console).runsSinceEarlier()) {
			throw new EngineException("Postmart is running already. Stop it with ./infra/down.");
		}
	}

	private void tidyUp() {
		run.clearDetached();
		if (!LocalStack.of(options, console).stopLeftovers().isEmpty()) {
			console.say("An earlier start was cut short; what it had left is stopped now");
		}
	}

	private void stop(LocalStack stack) {
		if (stack.processes().isEmpty()) {
			return;
		}
		console.interrupted();
		console.say("Stopping everything");
		stack.close();
		// Also a part that was being started while the others were stopped
		boolean late = !stack.stopLeftovers().isEmpty();
		console.say(late ? "Everything has stopped, a late starter too; the data are kept"
				: "Everything has stopped; the data are kept");
	}

	private static void waitForever() {
		try {
			new CountDownLatch(1).await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
