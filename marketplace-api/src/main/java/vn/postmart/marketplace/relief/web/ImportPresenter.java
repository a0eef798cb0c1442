package vn.postmart.marketplace.relief.web;

import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.relief.app.ImportFamilies.Outcome;
import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.relief.domain.RowError;
import vn.postmart.marketplace.relief.web.FamilyController.FamilyResource;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Words imports for the wire: what is wrong, where, and how to mend it, in the officer's
 * language.
 */
@Component
class ImportPresenter {

	private final MessageSource messages;

	private final Addresses addresses;

	private final JsonMapper mapper;

	ImportPresenter(MessageSource messages, Addresses addresses, JsonMapper mapper) {
		this.messages = messages;
		this.addresses = addresses;
		this.mapper = mapper;
	}

	ResponseEntity<byte[]> preview(Outcome outcome, Locale locale) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.mapper.writeValueAsBytes(outcome(outcome, locale)));
	}

	ImportResource outcome(Outcome outcome, Locale locale) {
		return new ImportResource(outcome.rows(), outcome.accepted(), outcome.duplicates(),
				outcome.errors().stream().map((error) -> error(error, locale)).toList());
	}

	FamilyResource family(Beneficiary family) {
		return new FamilyResource(family.id(), family.maskedName(), family.phone().masked(), family.maskedNationalId(),
				family.communeCode(), this.addresses.commune(family.communeCode()).map(Commune::fullName).orElse(""),
				family.householdSize());
	}

	private CellError error(RowError error, Locale locale) {
		return new CellError(error.row(), error.column(),
				this.messages.getMessage("field." + error.reason(), error.args().toArray(), locale));
	}

	/** What came, or would come, of a list. */
	record ImportResource(long rows, long accepted, long duplicates, List<CellError> errors) {
	}

	/** A cell that is wrong; {@code row} counts lines of the file, its head being 1. */
	record CellError(long row, String column, String message) {
	}

}
