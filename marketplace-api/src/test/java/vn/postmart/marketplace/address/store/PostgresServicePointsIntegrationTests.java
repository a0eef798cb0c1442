package vn.postmart.marketplace.address.store;

import io.r2dbc.pool.ConnectionPool;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;

import vn.postmart.marketplace.address.app.ServicePointRegister;
import vn.postmart.marketplace.address.app.ServicePointRegisterContract;
import vn.postmart.marketplace.support.PostgresForTests;

class PostgresServicePointsIntegrationTests extends ServicePointRegisterContract {

	private final ConnectionPool connections = PostgresForTests.freshDatabase().pool(2);

	private final PostgresServicePoints points = new PostgresServicePoints(DatabaseClient.create(this.connections),
			new ServicePointJson(JsonMapper.builder().build()));

	@AfterEach
	void close() {
		this.connections.dispose();
	}

	@Override
	protected ServicePointRegister register() {
		return this.points;
	}

}
