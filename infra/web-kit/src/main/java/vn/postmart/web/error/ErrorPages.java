package vn.postmart.web.error;

import gg.jte.models.runtime.JteModel;

import vn.postmart.web.page.Page;

/**
 * A module's page for what went wrong, in its own frame.
 */
@FunctionalInterface
public interface ErrorPages {

	/**
	 * The page to show.
	 * @param reference what to tell the help desk, also found in the log
	 */
	JteModel page(Page page, Trouble trouble, String reference);

}
