package vn.postmart.marketplace.inventory.window;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.OrderWindows;

import org.springframework.stereotype.Component;

/** Tells other modules when listings are sold. */
@Component
class CurrentOrderWindows implements OrderWindows {

	private final WindowRegister windows;

	private final Clock clock;

	CurrentOrderWindows(WindowRegister windows, Clock clock) {
		this.windows = windows;
		this.clock = clock;
	}

	@Override
	public Mono<Map<ListingId, OrderWindow>> current(Collection<ListingId> listings) {
		return listings.isEmpty() ? Mono.just(Map.of()) : this.windows.current(listings, this.clock.instant());
	}

}
