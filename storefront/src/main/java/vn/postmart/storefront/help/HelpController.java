package vn.postmart.storefront.help;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.page.Page;

/**
 * Explains buying, paying and receiving.
 */
@RestController
class HelpController {

	private final Templates templates = new StaticTemplates();

	@GetMapping("/help")
	JteModel help(Page page) {
		return this.templates.help(page);
	}

}
