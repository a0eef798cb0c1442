package vn.postmart.marketplace.postal.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.Content;
import vn.postmart.marketplace.postal.NewConsignment;
import vn.postmart.marketplace.postal.Party;
import vn.postmart.marketplace.postal.TrackingEvent;
import vn.postmart.marketplace.postal.app.NewParcel;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

import org.springframework.stereotype.Component;

/**
 * What the store keeps as JSON. A mapper of its own: the web's settings must not change
 * what is kept.
 */
@Component
final class Documents {

	private static final TypeReference<List<StoredContent>> CONTENTS = new TypeReference<>() {
	};

	private static final TypeReference<List<StoredEvent>> EVENTS = new TypeReference<>() {
	};

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/** Rows for {@code jsonb_to_recordset}: many parcels in one statement. */
	String rows(List<NewParcel> parcels) {
		return this.json.writeValueAsString(parcels.stream().map(StoredParcel::of).toList());
	}

	Party party(String document) {
		return this.json.readValue(document, Party.class);
	}

	List<Content> contents(String document) {
		return this.json.readValue(document, CONTENTS).stream().map(StoredContent::toDomain).toList();
	}

	List<TrackingEvent> events(String document) {
		return this.json.readValue(document, EVENTS).stream().map(StoredEvent::toDomain).toList();
	}

	private record StoredParcel(String id, String item_id, String reference, String label, String sender_ref,
			Party sender, Party recipient, String delivery, @Nullable String point_code, List<StoredContent> contents,
			long weight_grams, long cod_vnd, boolean perishable, Instant created_at) {

		static StoredParcel of(NewParcel parcel) {
			NewConsignment it = parcel.consignment();
			return new StoredParcel(parcel.id().toString(), parcel.itemId().value(), it.reference(), it.label(),
					it.senderRef(), it.sender(), it.recipient(), it.delivery().name(), it.pointCode(),
					it.contents().stream().map(StoredContent::of).toList(), parcel.weight().grams(), it.cod().amount(),
					it.perishable(), parcel.createdAt());
		}

	}

	private record StoredContent(String description, Quantity quantity, String unit, long grams, long vnd) {

		static StoredContent of(Content content) {
			return new StoredContent(content.description(), content.quantity(), content.unit(),
					content.netWeight().grams(), content.value().amount());
		}

		Content toDomain() {
			return new Content(this.description, this.quantity, this.unit, Weight.grams(this.grams),
					Money.vnd(this.vnd));
		}

	}

	private record StoredEvent(String code, ConsignmentState state, Instant at, @Nullable String office,
			@Nullable String province) {

		TrackingEvent toDomain() {
			return new TrackingEvent(this.code, this.state, this.at, this.office, this.province);
		}

	}

}
