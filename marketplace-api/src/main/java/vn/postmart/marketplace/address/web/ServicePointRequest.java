package vn.postmart.marketplace.address.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.address.OpeningHours;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.CompartmentSize;
import vn.postmart.marketplace.address.ServicePoint.Kind;

/**
 * A service point as an operator sends it; coordinates lie within Vietnam, its islands
 * and seas.
 */
record ServicePointRequest(@NotNull Kind kind, @NotBlank @Size(max = 100) String name, @NotNull String communeCode,
		@NotBlank @Size(max = 200) String street, @NotNull @Pattern(regexp = "[01]\\d{7,10}") String phone,
		@NotNull @Min(6_000_000) @Max(24_000_000) Integer latitudeE6,
		@NotNull @Min(102_000_000) @Max(118_000_000) Integer longitudeE6,
		@NotEmpty @Size(max = 7) List<@NotNull @Valid Hours> hours,
		@Nullable Map<@NotNull CompartmentSize, @NotNull @Positive @Max(1000) Integer> compartments) {

	ServicePoint toPoint(String code) {
		return new ServicePoint(code, this.kind, this.name.strip(), this.communeCode, this.street.strip(), this.phone,
				this.latitudeE6, this.longitudeE6, this.hours.stream().map(Hours::toOpeningHours).toList(),
				(this.compartments == null) ? Map.of() : this.compartments);
	}

	record Hours(@NotNull DayOfWeek from, @NotNull DayOfWeek to, @NotNull LocalTime opens, @NotNull LocalTime closes) {

		OpeningHours toOpeningHours() {
			return new OpeningHours(this.from, this.to, this.opens, this.closes);
		}

	}

}
