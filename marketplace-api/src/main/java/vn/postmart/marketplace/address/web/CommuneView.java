package vn.postmart.marketplace.address.web;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.CommuneKind;
import vn.postmart.marketplace.address.domain.CommuneMatch;

/**
 * A commune in an answer. Hundreds of names occur in several provinces: show the province
 * with it.
 *
 * @param formerly where its land lay before 1 July 2025, as in "huyện Lục Ngạn, tỉnh Bắc
 * Giang"; absent if not known
 */
record CommuneView(String code, String name, CommuneKind kind, String fullName, String provinceCode,
		String provinceName, @Nullable String formerly) {

	static CommuneView of(CommuneMatch match) {
		Commune commune = match.commune();
		return new CommuneView(commune.code(), commune.name(), commune.kind(), commune.fullName(),
				commune.province().code(), commune.province().name(),
				match.formerly().isEmpty() ? null : match.formerly());
	}

}
