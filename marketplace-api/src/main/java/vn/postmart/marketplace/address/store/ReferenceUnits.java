package vn.postmart.marketplace.address.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.CommuneKind;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ProvinceKind;
import vn.postmart.marketplace.address.Region;
import vn.postmart.marketplace.address.domain.Dated;
import vn.postmart.marketplace.address.domain.FormerCommune;
import vn.postmart.marketplace.address.domain.Units;

/**
 * Reads the packaged tables. A commune gets a span of days for each span of its province.
 */
final class ReferenceUnits {

	private ReferenceUnits() {
	}

	static Units read() {
		ReferenceTable provinceTable = ReferenceTable.read("provinces.tsv");
		ReferenceTable communeTable = ReferenceTable.read("communes.tsv");
		ReferenceTable formerTable = ReferenceTable.read("former-communes.tsv");
		String version = provinceTable.checksum() + communeTable.checksum() + formerTable.checksum();
		List<Dated<Province>> provinces = provinceTable.rows().stream().map(ReferenceUnits::province).toList();
		List<Dated<Commune>> communes = communeTable.rows()
			.stream()
			.flatMap((row) -> communes(row, provinces))
			.toList();
		List<FormerCommune> formerCommunes = formerTable.rows()
			.stream()
			.map((row) -> new FormerCommune(row[0], row[1], row[2], row[3], row[4]))
			.toList();
		return new Units(version, provinces, communes, formerCommunes);
	}

	private static Dated<Province> province(String[] row) {
		Province province = new Province(row[0], ProvinceKind.valueOf(row[1]), row[2], row[3], Region.valueOf(row[4]));
		return new Dated<>(province, LocalDate.parse(row[5]), ReferenceTable.date(row[6]));
	}

	private static Stream<Dated<Commune>> communes(String[] row, List<Dated<Province>> provinces) {
		Dated<String[]> dated = new Dated<>(row, LocalDate.parse(row[5]), ReferenceTable.date(row[6]));
		return provinces.stream()
			.filter((province) -> province.value().code().equals(row[4]))
			.flatMap((province) -> dated.during(province, ReferenceUnits::commune).stream());
	}

	private static Commune commune(String[] row, Province province) {
		return new Commune(row[0], CommuneKind.valueOf(row[1]), row[2], row[3], province);
	}

}
