package vn.postmart.seller.listing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.ChosenFile;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/**
 * The quality marks of an offer: claimed, each with its document, and what became of the
 * claim.
 */
@RestController
@RequestMapping("/listings/{id}/certificates")
class CertificateController {

	private static final Set<String> TYPES = Set.of(MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_JPEG_VALUE,
			MediaType.IMAGE_PNG_VALUE);

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final OwnListings listings;

	private final CertificateDocuments documents;

	CertificateController(StallAtHand atHand, OwnListings listings, CertificateDocuments documents) {
		this.atHand = atHand;
		this.listings = listings;
		this.documents = documents;
	}

	@GetMapping
	Mono<ResponseEntity<JteModel>> all(@WithForm Page page, @PathVariable String id) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.listings.one(stall, id))
			.map((listing) -> ResponseEntity
				.ok(this.templates.listingCertificates(page, listing, Form.empty(CertificateForm.NAME))))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping
	Mono<ResponseEntity<JteModel>> claim(@WithForm Page page, @PathVariable String id,
			@Posted(CertificateForm.NAME) Form form) {
		CertificateForm.check(form);
		return this.atHand.id(page)
			.flatMap((stall) -> this.listings.one(stall, id).flatMap((listing) -> claim(page, stall, listing, form)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> claim(Page page, String stall, OwnListing listing, Form form) {
		if (form.isRefused()) {
			return Mono.just(again(page, listing, form));
		}
		List<OwnListing.Certificate> claims = Stream
			.concat(listing.certificates().stream(), Stream.of(CertificateForm.certificate(form)))
			.toList();
		return this.listings.edit(stall, listing.id(), ListingDraft.claiming(listing, claims))
			.thenReturn(Answers.<JteModel>done(path(listing.id()), "certificate-claimed"))
			.onErrorResume(Answers::isMendable, (refusal) -> Mono.just(again(page, listing,
					((ApiRefusal) refusal).on(form, CertificateForm.API_FIELDS, "certificate.refused"))));
	}

	@PostMapping("/{certificate}/document")
	Mono<ResponseEntity<JteModel>> send(@WithForm Page page, @PathVariable String id, @PathVariable String certificate,
			@Posted(CertificateForm.NAME) Form form,
			@RequestPart(name = "document", required = false) @Nullable Part file) {
		return this.atHand.id(page)
			.flatMap((stall) -> send(stall, id, certificate, ChosenFile.of(file))
				.thenReturn(Answers.<JteModel>done(path(id), "document-kept"))
				.onErrorResume(Answers::isMendable, (refusal) -> this.listings.one(stall, id)
					.map((listing) -> again(page, listing,
							((ApiRefusal) refusal).on(form, Map.of("document", Form.WHOLE), "certificate.refused")))))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping("/{certificate}/withdrawal")
	Mono<ResponseEntity<JteModel>> withdraw(Page page, @PathVariable String id, @PathVariable String certificate) {
		return this.atHand.id(page)
			.flatMap((stall) -> Answers.orNone(this.listings.withdrawCertificate(stall, id, certificate))
				.thenReturn(Answers.<JteModel>done(path(id), "certificate-withdrawn")))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	/** What a phone calls the file matters little: the API looks into it. */
	private Mono<Void> send(String stall, String id, String certificate, @Nullable FilePart file) {
		MediaType said = (file != null) ? file.headers().getContentType() : null;
		String type = (said != null && TYPES.contains(said.toString())) ? said.toString()
				: MediaType.APPLICATION_PDF_VALUE;
		Flux<DataBuffer> content = (file != null) ? file.content() : Flux.empty();
		return this.listings.sendDocument(stall, id, certificate, type, content)
			.onErrorMap(ApiRefusal.class, KeepPhoto::mendable);
	}

	@GetMapping("/{certificate:[0-9a-f-]{36}}/document")
	Mono<ResponseEntity<Flux<DataBuffer>>> document(@PathVariable String certificate) {
		return this.documents.one(certificate);
	}

	private ResponseEntity<JteModel> again(Page page, OwnListing listing, Form form) {
		return Answers.refused(this.templates.listingCertificates(page, listing, form));
	}

	private static String path(String listing) {
		return "/listings/" + listing + "/certificates";
	}

}
