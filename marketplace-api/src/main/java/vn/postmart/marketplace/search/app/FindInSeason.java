package vn.postmart.marketplace.search.app;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Harvest;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Finds what ripens this month near a province: there and in the rest of its region, or
 * else in the whole country.
 */
@Component
public class FindInSeason {

	private static final int MOST = 8;

	private final Addresses addresses;

	private final FindRows rows;

	private final Clock clock;

	FindInSeason(Addresses addresses, FindRows rows, Clock clock) {
		this.addresses = addresses;
		this.rows = rows;
		this.clock = clock;
	}

	/** What is in season in the whole country. */
	public Mono<InSeason> anywhere() {
		return inSeason(Harvest.anywhere(month())).map((cards) -> new InSeason(cards, Scope.COUNTRY));
	}

	/** What is in season near a province. Refused for a province that is not. */
	public Mono<InSeason> near(String provinceCode) {
		Province home = this.addresses.province(provinceCode)
			.orElseThrow(() -> RefusedException.field("province", "unknown-province"));
		return inSeason(new Harvest(month(), region(home), home.code())).filter((cards) -> !cards.isEmpty())
			.map((cards) -> new InSeason(cards, Scope.REGION))
			.switchIfEmpty(Mono.defer(this::anywhere));
	}

	private Mono<List<Card>> inSeason(Harvest harvest) {
		return this.rows.find((from) -> from.inSeason(harvest, MOST));
	}

	private List<String> region(Province home) {
		return this.addresses.provinces()
			.stream()
			.filter((province) -> province.region() == home.region())
			.map(Province::code)
			.toList();
	}

	private int month() {
		return VietnamTime.today(this.clock).getMonthValue();
	}

	/** What is in season, and how far around it was looked for. */
	public record InSeason(List<Card> cards, Scope scope) {
	}

	/** How far around something was looked for. */
	public enum Scope {

		/** In a province and the rest of its region. */
		REGION,
		/** Everywhere. */
		COUNTRY

	}

}
