package vn.postmart.web.address;

import org.jspecify.annotations.Nullable;

/**
 * A post office or locker.
 *
 * @param code the commune's code and a number: "07582-1"
 */
public record ServicePoint(String code, String kind, String name, String street, @Nullable String communeName,
		@Nullable String provinceName, String phone) {

}
