package vn.postmart.seller.home;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Roles;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.parcel.Parcels;
import vn.postmart.seller.parcel.Stage;
import vn.postmart.seller.payout.Payouts;
import vn.postmart.seller.stall.MyStall;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.page.Page;

/**
 * The first page: a welcome to strangers, today's work to sellers, the desks to staff.
 */
@RestController
class HomeController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final Parcels parcels;

	private final Payouts payouts;

	HomeController(StallAtHand atHand, Parcels parcels, Payouts payouts) {
		this.atHand = atHand;
		this.parcels = parcels;
		this.payouts = payouts;
	}

	@GetMapping("/")
	Mono<JteModel> home(Page page) {
		if (!page.isSignedIn()) {
			return Mono.just(this.templates.welcome(page));
		}
		if (Roles.isStaff(page.viewer())) {
			return Mono.just(this.templates.desks(page));
		}
		return this.atHand.own(page)
			.flatMap(this::today)
			.map((today) -> this.templates.today(page, today))
			.switchIfEmpty(Mono.fromSupplier(() -> this.templates.start(page)));
	}

	private Mono<Today> today(MyStall stall) {
		return Mono
			.zip(this.parcels.list(stall.id(), Stage.TO_PACK.name()), this.parcels.late(stall.id()),
					this.parcels.toWeigh(stall.id()), this.payouts.of(stall.id()))
			.map((parts) -> new Today(stall, parts.getT1().items(), parts.getT2().items(), parts.getT3().items(),
					parts.getT4()));
	}

}
