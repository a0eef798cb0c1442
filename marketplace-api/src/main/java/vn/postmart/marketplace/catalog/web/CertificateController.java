package vn.postmart.marketplace.catalog.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.catalog.ClaimedCertificate.Status;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.app.CertificateRegister;
import vn.postmart.marketplace.catalog.app.SettleCertificate;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/certificates")
class CertificateController {

	private final CertificateRegister certificates;

	private final SettleCertificate settleCertificate;

	private final Addresses addresses;

	private final Transactions transactions;

	CertificateController(CertificateRegister certificates, SettleCertificate settleCertificate, Addresses addresses,
			Transactions transactions) {
		this.certificates = certificates;
		this.settleCertificate = settleCertificate;
		this.addresses = addresses;
		this.transactions = transactions;
	}

	@GetMapping
	Mono<Claims> withStatus(@RequestParam(defaultValue = "PENDING") Status status,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int size) {
		return this.certificates.withStatus(status, size).map(this::resource).collectList().map(Claims::new);
	}

	@PostMapping("/{id}/verification")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> verify(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long version) {
		return settle(id, Status.VERIFIED, version);
	}

	@PostMapping("/{id}/revocation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> revoke(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long version) {
		return settle(id, Status.REVOKED, version);
	}

	/** As it was looked at, so that nobody vouches for what was sent in the meantime. */
	private Mono<Void> settle(UUID id, Status status, @Nullable Long version) {
		return this.transactions.inTransaction(() -> this.settleCertificate.settle(id, status, version));
	}

	private ClaimResource resource(CertificateRegister.Claim claim) {
		return new ClaimResource(claim.listingId(), claim.listingName(),
				this.addresses.commune(claim.place().communeCode())
					.map((commune) -> commune.fullName() + ", " + commune.province().name())
					.orElse(claim.place().communeCode()),
				claim.certificate(), claim.version());
	}

	/**
	 * A claim and what it is made for.
	 *
	 * @param origin commune and province the goods come from
	 * @param version to be sent when it is settled
	 */
	private record ClaimResource(ListingId listingId, String listingName, String origin, ClaimedCertificate certificate,
			long version) {

	}

	/** Claims that have a status, oldest first. */
	private record Claims(List<ClaimResource> items) {
	}

}
