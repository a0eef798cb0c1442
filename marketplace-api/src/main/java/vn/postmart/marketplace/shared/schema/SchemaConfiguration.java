package vn.postmart.marketplace.shared.schema;

import java.io.IOException;
import java.sql.SQLException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class SchemaConfiguration {

	/** Migrates while the context starts: before the relay and the web server do. */
	@Bean
	ModuleMigrations moduleMigrations(DatabaseProperties database) throws SQLException, IOException {
		ModuleMigrations migrations = new ModuleMigrations(database);
		migrations.migrate();
		return migrations;
	}

}
