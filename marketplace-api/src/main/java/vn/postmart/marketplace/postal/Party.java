package vn.postmart.marketplace.postal;

/** Sender or addressee of a parcel: what its carriage needs and no more. */
public record Party(String name, String phone, String provinceCode, String communeCode, String street) {
}
