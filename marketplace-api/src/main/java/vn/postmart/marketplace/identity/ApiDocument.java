package vn.postmart.marketplace.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;

import org.springframework.stereotype.Component;

/**
 * Adds to the OpenAPI document what every operation has in common: problems for answers
 * when something is wrong, and a token where its access rule asks for one.
 */
@Component
class ApiDocument implements GlobalOpenApiCustomizer {

	static final String BEARER = "bearer";

	static final String PROBLEM = "Problem";

	private final Map<String, AccessRule> rules;

	ApiDocument(List<AccessRules> modules) {
		this.rules = modules.stream()
			.flatMap((module) -> module.rules().stream())
			.collect(Collectors.toMap((rule) -> rule.method() + " " + rule.pattern(), (rule) -> rule,
					(first, second) -> first));
	}

	@Override
	public void customise(OpenAPI document) {
		document.getPaths().forEach(this::describe);
	}

	private void describe(String path, PathItem item) {
		item.readOperationsMap()
			.forEach((method, operation) -> describe(operation, this.rules.get(method + " " + path)));
	}

	private static void describe(Operation operation, @Nullable AccessRule rule) {
		Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
		Content content = new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
		operation.getResponses().addApiResponse("default", new ApiResponse().description("A problem").content(content));
		if (rule != null && rule.access() != AccessRule.Access.PUBLIC) {
			operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
		}
	}

}
