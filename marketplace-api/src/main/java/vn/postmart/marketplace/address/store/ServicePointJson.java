package vn.postmart.marketplace.address.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import vn.postmart.marketplace.address.OpeningHours;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.CompartmentSize;
import vn.postmart.marketplace.address.ServicePoint.Kind;

/** A service point as a row and back; hours and compartments are columns of JSON. */
@Component
class ServicePointJson {

	private static final TypeReference<List<OpeningHours>> HOURS = new TypeReference<>() {
	};

	private static final TypeReference<Map<CompartmentSize, Integer>> COMPARTMENTS = new TypeReference<>() {
	};

	private final JsonMapper json;

	ServicePointJson(JsonMapper json) {
		this.json = json;
	}

	Map<String, Object> values(ServicePoint point) {
		return Map.of("code", point.code(), "kind", point.kind().name(), "name", point.name(), "commune",
				point.communeCode(), "street", point.street(), "phone", point.phone(), "latitude", point.latitudeE6(),
				"longitude", point.longitudeE6(), "hours", write(point.hours()), "compartments",
				write(point.compartments()));
	}

	ServicePoint point(Readable row) {
		return new ServicePoint(get(row, "code", String.class), Kind.valueOf(get(row, "kind", String.class)),
				get(row, "name", String.class), get(row, "commune_code", String.class),
				get(row, "street", String.class), get(row, "phone", String.class),
				get(row, "latitude_e6", Integer.class), get(row, "longitude_e6", Integer.class),
				read(row, "hours", HOURS), read(row, "compartments", COMPARTMENTS));
	}

	private Json write(Object value) {
		return Json.of(this.json.writeValueAsBytes(value));
	}

	private <T> T read(Readable row, String column, TypeReference<T> type) {
		return this.json.readValue(get(row, column, Json.class).asArray(), type);
	}

	private static <T> T get(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type));
	}

}
