package vn.postmart.seller;

import vn.postmart.web.test.TextsContract;

class MessagesTests extends TextsContract {

	MessagesTests() {
		super("portal", ".*\\.(css|js|svg|pdf)|(lot|unit|payoutAccount)\\.[A-Za-z]+|postmart\\.portal");
	}

}
