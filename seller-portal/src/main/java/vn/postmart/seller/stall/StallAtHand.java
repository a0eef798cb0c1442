package vn.postmart.seller.stall;

import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.Roles;
import vn.postmart.web.page.Page;

/**
 * Whose stall the pages are about: the reader's own, or the household's that a clerk
 * helps.
 */
@Component
public class StallAtHand {

	private final Stalls stalls;

	StallAtHand(Stalls stalls) {
		this.stalls = stalls;
	}

	/** The stall's id; empty when the reader has none, or a clerk helps nobody. */
	public Mono<String> id(Page page) {
		Optional<AssistanceTicket> helped = AssistanceTicket.of(page);
		if (helped.isPresent()) {
			return Mono.just(helped.get().stallId());
		}
		return own(page).map(MyStall::id);
	}

	/** The reader's own stall. */
	public Mono<MyStall> own(Page page) {
		return Roles.isSeller(page.viewer()) ? Answers.orNone(this.stalls.mine()) : Mono.empty();
	}

	/** Where to go without a stall: to open one, or to find the household to help. */
	public static String wayOut(Page page) {
		return Roles.is(page.viewer(), Roles.CLERK) ? "/counter/households" : "/stall/new";
	}

}
