package vn.postmart.marketplace.address.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.PostalAddress;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.TypedAddress;
import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** The units as they are on one day. */
public final class Directory implements Addresses {

	private final Register<Province> provinces;

	private final Register<Commune> communes;

	private final Today today;

	public Directory(Units units, Today today) {
		this(new Register<>(units.provinces(), Province::code), new Register<>(units.communes(), Commune::code), today);
	}

	private Directory(Register<Province> provinces, Register<Commune> communes, Today today) {
		this.provinces = provinces;
		this.communes = communes;
		this.today = today;
	}

	@Override
	public List<Province> provinces() {
		return this.provinces.all(this.today.get()).toList();
	}

	@Override
	public Optional<Province> province(String code) {
		return this.provinces.find(code, this.today.get());
	}

	@Override
	public Optional<Commune> commune(String code) {
		return this.communes.find(code, this.today.get());
	}

	@Override
	public List<Commune> communes(String provinceCode) {
		return this.communes.all(this.today.get())
			.filter((commune) -> commune.province().code().equals(provinceCode))
			.toList();
	}

	@Override
	public Addresses on(LocalDate day) {
		return new Directory(this.provinces, this.communes, () -> day);
	}

	@Override
	public Zone zone(String fromCommune, String toCommune) {
		Commune from = existing(fromCommune);
		Commune to = existing(toCommune);
		return new Zone(from.province().reachTo(to.province()), from.isIsland() || to.isIsland());
	}

	@Override
	public List<FieldError> check(String path, String provinceCode, String communeCode) {
		List<FieldError> errors = new ArrayList<>();
		if (province(provinceCode).isEmpty()) {
			errors.add(FieldError.of(path + "provinceCode", missingOr("unknown-province", provinceCode)));
		}
		Optional<Commune> commune = commune(communeCode);
		if (commune.isEmpty()) {
			errors.add(FieldError.of(path + "communeCode", missingOr("unknown-commune", communeCode)));
		}
		else if (errors.isEmpty() && !commune.get().province().code().equals(provinceCode)) {
			errors.add(FieldError.of(path + "communeCode", "commune-elsewhere", commune.get().fullName(),
					commune.get().province().fullName()));
		}
		return errors;
	}

	@Override
	public PostalAddress read(String path, TypedAddress typed) {
		return new AddressReader(path).read(typed, this);
	}

	private Commune existing(String code) {
		return commune(code).orElseThrow(() -> RefusedException.field("communeCode", "unknown-commune", code));
	}

	private static String missingOr(String unknown, String code) {
		return code.isEmpty() ? "required" : unknown;
	}

}
