package vn.postmart.seller.input;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.seller.PortalPages;
import vn.postmart.web.test.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Amounts read back in words, as the page of a new offer shows them.
 */
class DongInWordsTests extends PortalPages {

	private Visitor household;

	@BeforeEach
	void signIn() {
		this.household = as("household");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					500        | năm trăm đồng                                                | five hundred dong
					1000       | một nghìn đồng                                               | one thousand dong
					10000      | mười nghìn đồng                                              | ten thousand dong
					15000      | mười lăm nghìn đồng                                          | fifteen thousand dong
					21000      | hai mươi mốt nghìn đồng                                      | twenty-one thousand dong
					45000      | bốn mươi lăm nghìn đồng                                      | forty-five thousand dong
					105000     | một trăm linh năm nghìn đồng                                 | one hundred five thousand dong
					1005000    | một triệu không trăm linh năm nghìn đồng                     | one million five thousand dong
					1234567    | một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng | one million two hundred thirty-four thousand five hundred sixty-seven dong
					1000000000 | một tỷ đồng                                                  | one billion dong
					""")
	void areSaidInTheReadersLanguage(String amount, String vietnamese, String english) {
		assertThat(words(amount, "vi")).contains("(" + vietnamese + ")");
		assertThat(words(amount, "en")).contains("(" + english + ")");
	}

	private String words(String amount, String language) {
		return this.household.fetch("/listings/new/price?unit=kg&price=" + amount + "&lang=" + language)
			.text("#price-words");
	}

}
