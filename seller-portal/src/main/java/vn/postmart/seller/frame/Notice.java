package vn.postmart.seller.frame;

import org.springframework.web.util.UriComponentsBuilder;

import vn.postmart.web.page.Page;

/**
 * What the page before did, said once at the top of the next: {@code ?done=withdrawn}
 * shows {@code notice.withdrawn}.
 */
public final class Notice {

	private Notice() {
	}

	/** The words; empty when there is nothing to say. */
	public static String of(Page page) {
		String done = UriComponentsBuilder.fromUri(page.local()).build().getQueryParams().getFirst("done");
		return (done != null && done.matches("[a-z-]{1,40}")) ? page.textOr("notice." + done, "") : "";
	}

}
