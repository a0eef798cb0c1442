package vn.postmart.marketplace.address.web;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.domain.CommuneMatches;
import vn.postmart.marketplace.address.domain.CommuneQuery;
import vn.postmart.marketplace.address.domain.CommuneSearch;
import vn.postmart.marketplace.address.domain.Today;
import vn.postmart.marketplace.address.domain.Units;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * The units of today. Answers change with a release and on the day on which a resolution
 * comes into force, so version and day tag them all.
 */
@RestController
@RequestMapping("/api/v1")
class ReferenceController {

	private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Addresses addresses;

	private final CommuneSearch search;

	private final Units units;

	private final Today today;

	ReferenceController(Addresses addresses, CommuneSearch search, Units units, Today today) {
		this.addresses = addresses;
		this.search = search;
		this.units = units;
		this.today = today;
	}

	@GetMapping("/provinces")
	ResponseEntity<ListView<ProvinceView>> provinces() {
		List<ProvinceView> provinces = this.addresses.provinces().stream().map(ProvinceView::of).toList();
		return tagged(new ListView<>(provinces, provinces.size()));
	}

	@GetMapping("/communes")
	ResponseEntity<ListView<CommuneView>> communes(
			@RequestParam(defaultValue = "") @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String q,
			@RequestParam(defaultValue = "") @Pattern(regexp = "(\\d{2})?") String province,
			@RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
		if (!province.isEmpty() && this.addresses.province(province).isEmpty()) {
			throw RefusedException.field("province", "unknown-province");
		}
		CommuneMatches matches = this.search.search(new CommuneQuery(q, province, size));
		return tagged(new ListView<>(matches.best().stream().map(CommuneView::of).toList(), matches.total()));
	}

	@GetMapping("/communes/{code}")
	ResponseEntity<CommuneView> commune(@PathVariable String code) {
		return this.search.commune(code)
			.map((match) -> tagged(CommuneView.of(match)))
			.orElseThrow(() -> RefusedException.of(ProblemType.NOT_FOUND));
	}

	private <T> ResponseEntity<T> tagged(T body) {
		return ResponseEntity.ok().cacheControl(AN_HOUR).eTag(this.units.version() + "-" + this.today.get()).body(body);
	}

}
