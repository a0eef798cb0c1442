package vn.postmart.marketplace.postal.carrier;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.DeliveryMode;

/**
 * A parcel's data as the carrier takes them: what UPU's ITMATT message carries, in JSON.
 */
record PreAdviceMessage(String itemId, String reference, String service, DeliveryMode delivery,
		@Nullable String pointCode, Party sender, Party recipient, long weightGrams, List<Content> contents,
		long codAmountVnd, boolean perishable) {

	static PreAdviceMessage of(ConsignmentView consignment) {
		return new PreAdviceMessage(consignment.itemId().value(), consignment.label(), "STANDARD",
				consignment.delivery(), consignment.pointCode(), Party.of(consignment.sender()),
				Party.of(consignment.recipient()), consignment.weight().grams(),
				consignment.contents().stream().map(Content::of).toList(), consignment.cod().amount(),
				consignment.perishable());
	}

	/** Sender or addressee. */
	record Party(String name, String phone, String provinceCode, String communeCode, String address) {

		static Party of(vn.postmart.marketplace.postal.Party party) {
			return new Party(party.name(), party.phone(), party.provinceCode(), party.communeCode(), party.street());
		}

	}

	/** One line of what is inside; weight and value are the whole line's. */
	record Content(String description, BigDecimal quantity, long netWeightGrams, long valueVnd) {

		static Content of(vn.postmart.marketplace.postal.Content content) {
			return new Content(content.description(), content.quantity().toDecimal(), content.netWeight().grams(),
					content.value().amount());
		}

	}

}
