package vn.postmart.marketplace.shared.problem;

import java.io.IOException;

import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

	@Bean
	MessageSource messageSource() throws IOException {
		return Messages.load();
	}

	@Bean
	LocaleContextResolver localeContextResolver() {
		AcceptHeaderLocaleContextResolver resolver = new AcceptHeaderLocaleContextResolver();
		resolver.setSupportedLocales(Messages.SUPPORTED);
		resolver.setDefaultLocale(Messages.DEFAULT);
		return resolver;
	}

	@Bean
	ValidationConfigurationCustomizer unwordedMessages() {
		return (validation) -> validation.messageInterpolator(new UnwordedMessages());
	}

}
