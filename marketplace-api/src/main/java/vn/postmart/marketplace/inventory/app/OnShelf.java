package vn.postmart.marketplace.inventory.app;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.OrderWindow;

/**
 * What a product's page says of its stock.
 *
 * @param available goods in hand or, when there are none, what is sent earliest
 * @param window when it is sold, null for at any time
 * @param recalled which of its lots nobody may have any more
 */
public record OnShelf(Availability available, @Nullable OrderWindow window, Set<LotId> recalled) {

	public OnShelf {
		recalled = Set.copyOf(recalled);
	}

}
