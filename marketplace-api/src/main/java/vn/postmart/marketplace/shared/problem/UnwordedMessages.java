package vn.postmart.marketplace.shared.problem;

import java.util.Locale;

import jakarta.validation.MessageInterpolator;

/**
 * Leaves the wording to {@link ProblemTexts}, which goes by a constraint's code. The
 * validator's own texts would be read from files while a request waits on an event loop.
 */
final class UnwordedMessages implements MessageInterpolator {

	@Override
	public String interpolate(String template, Context context) {
		return template;
	}

	@Override
	public String interpolate(String template, Context context, Locale locale) {
		return template;
	}

}
