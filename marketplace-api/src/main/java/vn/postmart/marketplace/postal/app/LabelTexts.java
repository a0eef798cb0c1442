package vn.postmart.marketplace.postal.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Content;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.postal.Party;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.Weight;

import org.springframework.stereotype.Component;

/** Words a parcel's label, in Vietnamese: the post's people read it. */
@Component
class LabelTexts {

	private final Addresses addresses;

	LabelTexts(Addresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * The label of a parcel.
	 * @param points the names of offices by their codes
	 */
	Label label(ConsignmentView consignment, Map<String, String> points) {
		String point = consignment.pointCode();
		String handledBy = (point != null) ? points.getOrDefault(point, point) : "";
		return new Label(consignment.itemId(), consignment.label(), service(consignment.delivery()),
				address(consignment.sender(), ""), address(consignment.recipient(), handledBy),
				consignment.perishable() ? List.of("Hàng dễ hỏng") : List.of(), consignment.cod(),
				consignment.contents().stream().map(LabelTexts::content).collect(Collectors.joining("; ")),
				kilograms(consignment.weight()));
	}

	private static String service(DeliveryMode delivery) {
		return switch (delivery) {
			case DOOR -> "Phát tận nhà";
			case POINT -> "Nhận tại bưu cục";
		};
	}

	private Label.Address address(Party party, String handledBy) {
		String place = Stream
			.concat(Stream.of(party.street()),
					this.addresses.commune(party.communeCode()).stream().flatMap(LabelTexts::units))
			.collect(Collectors.joining(", "));
		return new Label.Address(party.name(), dialled(party.phone()), place, handledBy);
	}

	private static Stream<String> units(Commune commune) {
		return Stream.of(commune.fullName(), commune.province().fullName());
	}

	private static String content(Content content) {
		return content.quantity().toString().replace('.', ',') + " " + content.unit() + " " + content.description();
	}

	private static String kilograms(Weight weight) {
		return BigDecimal.valueOf(weight.grams(), 3).stripTrailingZeros().toPlainString().replace('.', ',') + " kg";
	}

	private static String dialled(String phone) {
		return VietnamesePhone.parse(phone).map(VietnamesePhone::national).orElse(phone);
	}

}
