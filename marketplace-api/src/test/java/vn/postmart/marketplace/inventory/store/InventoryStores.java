package vn.postmart.marketplace.inventory.store;

import vn.postmart.marketplace.inventory.app.PreOrders;
import vn.postmart.marketplace.inventory.app.Recalls;
import vn.postmart.marketplace.inventory.app.Reservations;
import vn.postmart.marketplace.inventory.app.Shelves;

import org.springframework.r2dbc.core.DatabaseClient;

/** The real stores without a Spring context. */
public final class InventoryStores {

	private InventoryStores() {
	}

	public static Shelves shelves(DatabaseClient client) {
		return new PostgresShelves(client);
	}

	public static PreOrders preOrders(DatabaseClient client) {
		return new PostgresPreOrders(client);
	}

	public static Recalls recalls(DatabaseClient client) {
		return new PostgresRecalls(client);
	}

	public static Reservations reservations(DatabaseClient client) {
		return new PostgresReservations(client);
	}

}
