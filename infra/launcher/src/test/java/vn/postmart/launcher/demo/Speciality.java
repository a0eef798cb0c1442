package vn.postmart.launcher.demo;

import java.util.List;

/**
 * A regional speciality as the demo promises it: the frozen list the catalogue is held
 * against.
 */
record Speciality(String ref, String name, String province, String goodsClass, long priceMinVnd, long priceMaxVnd) {

	static List<Speciality> all() {
		return DemoFiles.lines("specialities.tsv").stream().skip(1).map(Speciality::parse).toList();
	}

	private static Speciality parse(String line) {
		String[] field = line.split("\t", -1);
		return new Speciality(field[0], field[1], field[2], field[3], Long.parseLong(field[4]),
				Long.parseLong(field[5]));
	}

}
