package vn.postmart.marketplace.address.web;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.postmart.marketplace.address.ServicePoint.Kind;
import vn.postmart.marketplace.address.app.RegisterServicePoint;
import vn.postmart.marketplace.shared.CursorPage;

@RestController
@RequestMapping("/api/v1/service-points")
class ServicePointController {

	private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private final ServicePointPages pages;

	private final RegisterServicePoint registration;

	ServicePointController(ServicePointPages pages, RegisterServicePoint registration) {
		this.pages = pages;
		this.registration = registration;
	}

	@GetMapping
	Mono<ResponseEntity<CursorPage<ServicePointView>>> list(@RequestParam(defaultValue = "") String province,
			@RequestParam(defaultValue = "") String commune, @RequestParam(required = false) @Nullable Kind kind,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
			@RequestParam(defaultValue = "") @Pattern(regexp = "[0-9L-]{0,20}") String after) {
		return this.pages.page(province, commune, kind, size, after)
			.map((page) -> ResponseEntity.ok().cacheControl(A_MINUTE).body(page));
	}

	/** Opens a service point (201) or replaces it (204). */
	@PutMapping("/{code}")
	Mono<ResponseEntity<Void>> put(@PathVariable @Pattern(regexp = "\\d{5}-L?[1-9]\\d{0,2}") String code,
			@Valid @RequestBody ServicePointRequest request) {
		return this.registration.register(request.toPoint(code))
			.map((added) -> ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.NO_CONTENT).build());
	}

}
