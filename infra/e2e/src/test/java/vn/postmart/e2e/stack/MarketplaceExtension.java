package vn.postmart.e2e.stack;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import vn.postmart.e2e.people.Browsers;

/**
 * Opens the marketplace and a browser for the first journey that asks, and closes them
 * after the last.
 */
public final class MarketplaceExtension implements ParameterResolver, ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return Browsers.isExcused() ? ConditionEvaluationResult.disabled("There is no Chromium, and that is excused")
				: ConditionEvaluationResult.enabled("There is a browser, or there must be");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Marketplace.class || type == Browsers.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ExtensionContext.Store store = context.getRoot().getStore(Namespace.GLOBAL);
		// The browser first: without one nothing needs to be started
		Browsers browsers = store.computeIfAbsent(Browsers.class, (none) -> Browsers.open(), Browsers.class);
		return (parameter.getParameter().getType() == Browsers.class) ? browsers
				: store.computeIfAbsent(Marketplace.class, (none) -> Marketplace.open(), Marketplace.class);
	}

}
