package vn.postmart.simulator.message;

import java.nio.file.Path;
import java.time.Clock;

/**
 * How to run the gateway for text messages and the mail server.
 *
 * @param port of the gateway, 0 for a free one
 * @param mailPort of the mail server, 0 for a free one
 * @param directory holds the journal; what is in it is taken up again
 * @param token what senders of text messages prove themselves with
 */
public record MessageSimulatorSettings(int port, int mailPort, Path directory, String token, Clock clock) {

	/** Free ports, and a token for a developer's machine. */
	public static MessageSimulatorSettings in(Path directory) {
		return new MessageSimulatorSettings(0, 0, directory, "postmart-local-text-token", Clock.systemUTC());
	}

	public MessageSimulatorSettings withPorts(int gateway, int mail) {
		return new MessageSimulatorSettings(gateway, mail, this.directory, this.token, this.clock);
	}

	public MessageSimulatorSettings withToken(String bearerToken) {
		return new MessageSimulatorSettings(this.port, this.mailPort, this.directory, bearerToken, this.clock);
	}

}
