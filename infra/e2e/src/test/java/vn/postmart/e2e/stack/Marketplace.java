package vn.postmart.e2e.stack;

import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import vn.postmart.launcher.demo.DemoData;
import vn.postmart.launcher.engine.Checkout;
import vn.postmart.launcher.engine.Poll;
import vn.postmart.launcher.engine.TemporaryClient;
import vn.postmart.launcher.stack.LocalStack;
import vn.postmart.launcher.stack.Part;
import vn.postmart.launcher.stack.Port;
import vn.postmart.launcher.stack.Progress;
import vn.postmart.launcher.stack.StackOptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole marketplace with its demo data, one for all journeys.
 * <p>
 * With {@code -Dpostmart.e2e.attach=standard} (or {@code +1000}, as given to
 * {@code infra/up --ports}) the journeys run on the marketplace that {@code infra/up} has
 * open, which saves its start.
 */
public final class Marketplace implements AutoCloseable {

	private static final String ATTACH = "postmart.e2e.attach";

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final LocalStack stack;

	private final TemporaryClient logins;

	private final boolean ours;

	private Marketplace(LocalStack stack, boolean ours) {
		this.stack = stack;
		this.ours = ours;
		this.logins = stack.keycloak().temporaryClient("journeys");
	}

	static Marketplace open() {
		String attach = System.getProperty(ATTACH);
		return (attach != null) ? attached(attach) : started();
	}

	private static Marketplace attached(String ports) {
		StackOptions local = StackOptions.local(System.getenv());
		StackOptions options = ports.startsWith("+") ? local.withPorts(local.ports().with(ports)) : local;
		return new Marketplace(LocalStack.of(options, Progress.SILENT), false);
	}

	/** Its logs stay in target/stack when something has failed. */
	private static Marketplace started() {
		StackOptions options = StackOptions.temporary(Checkout.root().resolve("infra/e2e/target/stack"));
		options.deleteData();
		LocalStack stack = LocalStack.start(options);
		DemoData.load(stack, System.out::println);
		return new Marketplace(stack, true);
	}

	public URI storefront() {
		return this.stack.url(Port.STOREFRONT);
	}

	public URI portal() {
		return this.stack.url(Port.PORTAL);
	}

	/** The API as anybody may use it. */
	public Api api() {
		return new Api(this.stack.url(Port.API), null);
	}

	/** The API as one of the demo's people uses it. */
	public Api api(String phone) {
		return new Api(this.stack.url(Port.API), () -> this.logins.token(phone, "postmart-demo"));
	}

	public Carrier carrier() {
		return new Carrier(new Api(this.stack.url(Port.POST), null));
	}

	public Books books() {
		return new Books(api(Staff.OPERATOR));
	}

	/** Whether parts may be killed: not those of a marketplace somebody looks at. */
	public boolean mayBeHurt() {
		return this.ours;
	}

	/** Ends the API as a power cut would. */
	public void killApi() {
		this.stack.kill(Part.API);
	}

	public void restartApi() {
		this.stack.restart(Part.API);
	}

	/** Waits for what happens by itself soon. */
	public static void eventually(String what, BooleanSupplier condition) {
		assertThat(Poll.until(PATIENCE, condition)).as("within %s: %s", PATIENCE, what).isTrue();
	}

	@Override
	public void close() {
		this.logins.close();
		if (this.ours) {
			this.stack.close();
		}
	}

}
