package vn.postmart.storefront;

import vn.postmart.web.test.TextsContract;

class MessagesTests extends TextsContract {

	MessagesTests() {
		super("storefront", ".*\\.(css|js|svg|webp|communeCode|provinceCode)");
	}

}
