package vn.postmart.marketplace.catalog.bulk.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.bulk.KeepPriceList;
import vn.postmart.marketplace.catalog.bulk.PriceListItem;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Prices, limits and what is on sale of many listings, changed in one act. */
@RestController
class PriceListController {

	private final KeepPriceList keepPriceList;

	private final Transactions transactions;

	PriceListController(KeepPriceList keepPriceList, Transactions transactions) {
		this.keepPriceList = keepPriceList;
		this.transactions = transactions;
	}

	@PutMapping("/api/v1/stalls/{stallId}/price-list")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> keep(Actor actor, @PathVariable UUID stallId, @Valid @RequestBody PriceListRequest request) {
		List<PriceListItem> items = request.items().stream().map(LineRequest::toItem).toList();
		return this.transactions.inTransaction(() -> this.keepPriceList.keep(actor, new StallId(stallId), items));
	}

	/** The lines to change; others stay as they are. */
	record PriceListRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid LineRequest> items) {
	}

	/** A listing's new terms, and the version it was read in. */
	record LineRequest(@NotNull UUID id, @NotNull Long version, @NotNull @Positive @Max(1_000_000_000) Long priceVnd,
			@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal minimum,
			@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal maximum,
			@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal step, @NotNull Boolean active) {

		PriceListItem toItem() {
			return new PriceListItem(new ListingId(this.id), this.version, Money.vnd(this.priceVnd),
					Quantity.of(this.minimum), Quantity.of(this.maximum), Quantity.of(this.step), this.active);
		}

	}

}
