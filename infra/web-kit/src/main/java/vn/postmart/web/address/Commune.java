package vn.postmart.web.address;

import org.jspecify.annotations.Nullable;

/**
 * A commune, ward or special zone.
 *
 * @param fullName with its kind: "Xã Lục Ngạn"
 * @param formerly where its land lay before July 2025; not always known
 */
public record Commune(String code, String name, String fullName, String provinceCode, String provinceName,
		@Nullable String formerly) {

}
