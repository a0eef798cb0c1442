package vn.postmart.marketplace.inventory.window.store;

import vn.postmart.marketplace.inventory.window.WindowRegister;

import org.springframework.r2dbc.core.DatabaseClient;

/** The real store without a Spring context. */
public final class WindowStores {

	private WindowStores() {
	}

	public static WindowRegister register(DatabaseClient client) {
		return new PostgresWindowRegister(client);
	}

}
