package vn.postmart.marketplace.seller.web;

import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.seller.app.PayoutAccount;
import vn.postmart.marketplace.seller.app.StallRegister;
import vn.postmart.marketplace.seller.web.StallPage.NamedPlace;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MyStallController {

	private final Stalls stalls;

	private final StallRegister register;

	private final StallPages pages;

	MyStallController(Stalls stalls, StallRegister register, StallPages pages) {
		this.stalls = stalls;
		this.register = register;
		this.pages = pages;
	}

	@GetMapping("/api/v1/my/stall")
	Mono<MyStall> mine(Actor actor) {
		return this.stalls.ownedBy(actor)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((stall) -> this.register.payoutAccount(stall.id()).map((account) -> mine(stall, account)));
	}

	private MyStall mine(StallView stall, PayoutAccount account) {
		return new MyStall(stall.id(), stall.kind(), stall.name(), stall.ownerName(), stall.phone(),
				this.pages.province(stall.provinceCode()), this.pages.commune(stall.communeCode()), stall.street(),
				stall.officeCode(), stall.about(), stall.aboutEn(), MaskedAccount.of(account), stall.since(),
				stall.version());
	}

	/** A stall as its owner sees it. */
	private record MyStall(StallId id, StallKind kind, String name, String ownerName, String phone, NamedPlace province,
			NamedPlace commune, String street, String officeCode, String about, String aboutEn,
			MaskedAccount payoutAccount, Instant since, long version) {
	}

	/** An account that its owner recognises and nobody else can use. */
	private record MaskedAccount(String bankBin, String accountNumber, String holder) {

		static MaskedAccount of(PayoutAccount account) {
			return new MaskedAccount(account.bankBin(), account.maskedNumber(), account.holder());
		}

	}

}
