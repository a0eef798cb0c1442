package vn.postmart.marketplace.identity;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

@Configuration(proxyBeanMethods = false)
class ApiDocumentConfiguration implements WebFluxConfigurer {

	/** Springdoc looks through the classpath when first asked: not on an event loop. */
	@Override
	public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
		configurer.setExecutor(new VirtualThreadTaskExecutor("api-document-"));
		configurer.setControllerMethodPredicate(
				(method) -> method.getBeanType().getPackageName().startsWith("org.springdoc"));
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Postmart marketplace API")
				.version("v1")
				.description("Money is whole đồng in fields ending Vnd, weights whole grams in fields ending Grams."))
			.components(new Components().addSchemas(ApiDocument.PROBLEM, problem())
				.addSecuritySchemes(ApiDocument.BEARER,
						new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")));
	}

	/** An RFC 9457 problem with our members. */
	private static Schema<?> problem() {
		return new ObjectSchema().addProperty("type", new StringSchema())
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("reason", new StringSchema())
			.addProperty("traceId", new StringSchema())
			.addProperty("errors", new ArraySchema().items(new ObjectSchema().addProperty("field", new StringSchema())
				.addProperty("message", new StringSchema())));
	}

}
