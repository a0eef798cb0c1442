package vn.postmart.marketplace.shared.http;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

class PrefixHandlerMappingTests {

	@ParameterizedTest
	@CsvSource({ "/fruit, all", "/fruit/7, one", "/fruit/7/offers, offers", "/honey/9, jar", "/shop, any",
			"/shop/honey, any", "/shop/tea, any", "/sign/a, either", "/label/a, either" })
	void findsTheHandlerThatTheFrameworkWouldFind(String path, String handler) {
		assertThat(handler(path)).isEqualTo(handler);
	}

	@ParameterizedTest
	@CsvSource({ "/fruits/7", "/frui", "/honey", "/t/e/a" })
	void findsNoneForWhatOnlyBeginsAlike(String path) {
		assertThat(handler(path)).isNull();
	}

	@Test
	void goesByWhatStandsBeforeTheFirstVariable() {
		assertThat(prefix("/fruit/{id}/offers/{offer}")).isEqualTo("/fruit");
		assertThat(prefix("/shop/**")).isEqualTo("/shop");
		assertThat(prefix("/sign/{id}", "/label/{id}")).isEmpty();
	}

	private static String prefix(String... patterns) {
		return PrefixHandlerMapping
			.prefix(Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).collect(Collectors.toSet()));
	}

	private static String handler(String path) {
		StaticApplicationContext context = new StaticApplicationContext();
		context.registerSingleton("shop", Shop.class);
		PrefixHandlerMapping mapping = new PrefixHandlerMapping();
		mapping.setApplicationContext(context);
		mapping.afterPropertiesSet();
		Object handler = mapping.getHandler(MockServerWebExchange.from(MockServerHttpRequest.get(path))).block();
		return (handler instanceof HandlerMethod method) ? method.getMethod().getName() : null;
	}

	@RestController
	static class Shop {

		@GetMapping("/fruit")
		void all() {
		}

		@GetMapping("/fruit/{id}")
		void one() {
		}

		@GetMapping("/fruit/{id}/offers")
		void offers() {
		}

		@GetMapping("/honey/{id}")
		void jar() {
		}

		@GetMapping("/shop/**")
		void any() {
		}

		@GetMapping({ "/sign/{id}", "/label/{id}" })
		void either() {
		}

	}

}
