package vn.postmart.marketplace.support;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Calls that BlockHound would report and that cannot hold up an event loop.
 */
public final class AllowedBlocking implements BlockHoundIntegration {

	@Override
	public void applyTo(BlockHound.Builder builder) {
		// The kernel's random numbers come through a file that never waits
		builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes");
		// Two threads that make an id in the same instant wait for some nanoseconds
		builder.allowBlockingCallsInside("com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory", "create");
		// Netty's pool of buffers locks for as long as it takes to swap a list
		builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator$MagazineGroup",
				"tryExpandMagazines");
		// Log lines of tests go to a console or a file
		builder.allowBlockingCallsInside("ch.qos.logback.classic.Logger", "callAppenders");
	}

}
