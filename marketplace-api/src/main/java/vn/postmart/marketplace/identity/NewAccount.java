package vn.postmart.marketplace.identity;

import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.security.Role;

/**
 * A person who needs an account.
 *
 * @param reference the asking module's opaque reference, unique: "stall:…"
 * @param phone becomes the user name, as dialled at home
 * @param role HOUSEHOLD or COOPERATIVE
 */
public record NewAccount(String reference, VietnamesePhone phone, String name, Role role) {
}
