package vn.postmart.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import vn.postmart.launcher.engine.TemporaryClient;
import vn.postmart.launcher.stack.LocalStack;
import vn.postmart.launcher.stack.Port;

/**
 * Loads the demo data once, at the first start. Each step may be repeated: after an
 * interruption the next start goes on where this one stopped.
 */
public final class DemoData {

	private static final String CLIENT = "demo-loader";

	private DemoData() {
	}

	/**
	 * Loads what is not there yet and returns when all of it is.
	 * @param progress is told what is being done, in a few words
	 */
	public static void load(LocalStack stack, Consumer<String> progress) {
		Path loaded = stack.options().demoLoaded();
		if (Files.exists(loaded)) {
			return;
		}
		progress.accept("Creating the demo accounts");
		stack.keycloak().accounts().create(DemoAccounts.all());
		try (TemporaryClient client = stack.keycloak().temporaryClient(CLIENT);
				DemoApi api = new DemoApi(stack.url(Port.API), new SignedIn(client));
				DemoPost post = new DemoPost(stack.url(Port.POST))) {
			new LoadMarket(api, post, progress).load();
		}
		try {
			Files.writeString(loaded, "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot note in " + loaded + " that the demo data are there", ex);
		}
	}

}
