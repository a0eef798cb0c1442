package vn.postmart.marketplace.postal.store;

import java.sql.SQLException;
import java.time.Clock;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.postal.Tariffs;
import vn.postmart.marketplace.postal.app.TariffBook;
import vn.postmart.marketplace.shared.schema.DatabaseProperties;
import vn.postmart.marketplace.shared.schema.ModuleMigrations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TariffConfiguration {

	/** Takes the migrations as a parameter because the tariffs come with them. */
	@Bean
	Tariffs tariffs(DatabaseProperties database, ModuleMigrations migrated, Addresses addresses, Clock clock)
			throws SQLException {
		return new TariffBook(new StoredTariffs(database).load(), addresses, clock);
	}

}
