package vn.postmart.web;

import java.util.List;
import java.util.function.Consumer;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.web.api.ApiClients;
import vn.postmart.web.error.ErrorPages;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Field;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;
import vn.postmart.web.security.AccessRules;

/**
 * The smallest web module: one public page, one form, one page that needs signing in.
 */
@SpringBootApplication(scanBasePackages = "nothing.of.its.own")
@Import({ WebKit.class, TestSite.Pages.class })
class TestSite {

	@Bean
	AccessRules accessRules() {
		return (exchanges) -> {
			exchanges.pathMatchers("/", "/form", "/broken", "/upstream").permitAll();
			exchanges.pathMatchers("/account").authenticated();
			exchanges.pathMatchers("/desk").hasRole("clerk");
		};
	}

	@Bean
	ErrorPages errorPages() {
		return (page, trouble, reference) -> html(page.text("error." + trouble.key() + ".title") + "|" + reference);
	}

	static JteModel html(String text) {
		return new Written((output) -> output.writeContent(text));
	}

	/** A page without a template. */
	private record Written(Consumer<TemplateOutput> words) implements JteModel {

		@Override
		public void render(TemplateOutput output) {
			this.words.accept(output);
		}

		@Override
		public void writeTo(TemplateOutput output) {
			render(output);
		}

	}

	@RestController
	static class Pages {

		private final ApiClients clients;

		Pages(ApiClients clients) {
			this.clients = clients;
		}

		@GetMapping("/")
		JteModel home(Page page) {
			return html(
					"home " + page.language().code() + " " + page.inOtherLanguage() + " " + page.asset("js/kit.js"));
		}

		@GetMapping("/form")
		JteModel form(@WithForm Page page) {
			return filled(page, Form.empty("form"));
		}

		@PostMapping("/form")
		ResponseEntity<JteModel> post(@WithForm Page page, @Posted("form") Form form) {
			form.require("test", Rules.digits(4), "form.refused");
			return ResponseEntity.status(form.isRefused() ? 422 : 200).body(filled(page, form));
		}

		@GetMapping("/broken")
		JteModel broken() {
			throw new IllegalStateException("jdbc:secret");
		}

		@GetMapping("/upstream")
		Mono<JteModel> upstream() {
			return this.clients.plain().get().uri("/x").retrieve().bodyToMono(String.class).map(TestSite::html);
		}

		@GetMapping({ "/account", "/desk" })
		JteModel account(Page page) {
			return html("account of " + page.viewer());
		}

		private JteModel filled(Page page, Form form) {
			Field field = page.field(form, "test").options("choose", List.of(new Field.Option("1234", "<b>")));
			return new Written((output) -> {
				page.errorSummary(form).writeTo(output);
				page.csrf().writeTo(output);
				field.writeTo(output);
				page.field(form, "test").inputMode("numeric").writeTo(output);
			});
		}

	}

}
