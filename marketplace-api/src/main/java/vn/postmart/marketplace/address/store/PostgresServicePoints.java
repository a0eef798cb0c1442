package vn.postmart.marketplace.address.store;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;

import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.Kind;
import vn.postmart.marketplace.address.app.PointQuery;
import vn.postmart.marketplace.address.app.ServicePointRegister;

@Component
final class PostgresServicePoints implements ServicePointRegister {

	private static final String COLUMNS = """
			select code, kind, name, commune_code, street, phone, latitude_e6, longitude_e6, hours, compartments
			from address.service_point
			""";

	private static final String WANTED = """
			where (cardinality(:communes::text[]) = 0 or commune_code = any(:communes::text[]))
			and kind = any(:kinds::text[])
			""";

	private static final String FIND = COLUMNS + "where code = :code";

	private static final String LIST = COLUMNS + WANTED + "and code > :after order by code limit :size";

	private static final String COUNT = "select count(*) as total from address.service_point " + WANTED;

	private static final String PUT = """
			insert into address.service_point
				(code, kind, name, commune_code, street, phone, latitude_e6, longitude_e6, hours, compartments)
			values (:code, :kind, :name, :commune, :street, :phone, :latitude, :longitude, :hours, :compartments)
			on conflict on constraint service_point_pk do update set
				kind = excluded.kind, name = excluded.name, commune_code = excluded.commune_code,
				street = excluded.street, phone = excluded.phone, latitude_e6 = excluded.latitude_e6,
				longitude_e6 = excluded.longitude_e6, hours = excluded.hours, compartments = excluded.compartments,
				changed_at = now()
			returning xmax = 0 as added
			""";

	private final DatabaseClient database;

	private final ServicePointJson json;

	PostgresServicePoints(DatabaseClient database, ServicePointJson json) {
		this.database = database;
		this.json = json;
	}

	@Override
	public Mono<ServicePoint> find(String code) {
		return this.database.sql(FIND).bind("code", code).map(this.json::point).one();
	}

	@Override
	public Flux<ServicePoint> list(PointQuery query) {
		return wanted(LIST, query).bind("after", query.after()).bind("size", query.size()).map(this.json::point).all();
	}

	@Override
	public Mono<Long> count(PointQuery query) {
		return wanted(COUNT, query).mapValue(Long.class).one();
	}

	@Override
	public Mono<Boolean> put(ServicePoint point) {
		return this.database.sql(PUT).bindValues(this.json.values(point)).mapValue(Boolean.class).one();
	}

	private GenericExecuteSpec wanted(String sql, PointQuery query) {
		return this.database.sql(sql)
			.bind("communes", query.communeCodes().toArray(String[]::new))
			.bind("kinds", query.kinds().stream().map(Kind::name).toArray(String[]::new));
	}

}
