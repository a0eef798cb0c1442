package vn.postmart.marketplace.support;

import java.util.List;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Equal for one test class only, so that no two classes share a context and its database.
 */
record PostgresCustomizer(Class<?> testClass) implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		TestDatabase database = PostgresForTests.freshDatabase();
		context.getBeanFactory().registerSingleton("testDatabase", database);
		TestPropertyValues
			.of("POSTMART_DB_PORT=" + database.port(), "POSTMART_DB_NAME=" + database.name(),
					"POSTMART_DB_OWNER_PASSWORD=" + TestDatabase.PASSWORD,
					"POSTMART_DB_APP_PASSWORD=" + TestDatabase.PASSWORD, "POSTMART_DB_POOL=10",
					"spring.r2dbc.pool.initial-size=1", "server.port=0", "management.server.port=0")
			.applyTo(context);
	}

	static final class Factory implements ContextCustomizerFactory {

		@Override
		public ContextCustomizer createContextCustomizer(Class<?> testClass,
				List<ContextConfigurationAttributes> attributes) {
			return new PostgresCustomizer(testClass);
		}

	}

}
