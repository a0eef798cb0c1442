package vn.postmart.storefront;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTemplateTests {

	private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
			"vn.postmart.storefront.jte");

	@Test
	void escapesTextThatLooksLikeMarkup() {
		StringOutput page = new StringOutput();
		this.templates.render("fragment/notice.jte", "<b>Xoài</b>", page);
		assertThat(page.toString().strip()).isEqualTo("<p role=\"status\">&lt;b&gt;Xoài&lt;/b&gt;</p>");
	}

}
