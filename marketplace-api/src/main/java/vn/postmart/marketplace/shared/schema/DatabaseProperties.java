package vn.postmart.marketplace.shared.schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where PostgreSQL is, for the role that owns the schemas. The role of requests is set
 * under {@code spring.r2dbc}.
 *
 * @param host the server's host
 * @param port the server's port
 * @param name the database
 * @param ownerUser the role that runs migrations
 * @param ownerPassword its password
 * @param appUser the role that reads and writes rows, and can change no table
 */
@Validated
@ConfigurationProperties("postmart.database")
public record DatabaseProperties(@DefaultValue("127.0.0.1") @NotBlank String host,
		@DefaultValue("5432") @Positive int port, @DefaultValue("postmart") @NotBlank String name,
		@DefaultValue("postmart_owner") @NotBlank String ownerUser, @DefaultValue("") String ownerPassword,
		@DefaultValue("postmart_app") @NotBlank String appUser) {

	public String jdbcUrl() {
		return "jdbc:postgresql://" + this.host + ":" + this.port + "/" + this.name;
	}

	@Override
	public String toString() {
		return jdbcUrl() + " as " + this.ownerUser;
	}

}
