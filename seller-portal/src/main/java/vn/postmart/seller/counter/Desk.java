package vn.postmart.seller.counter;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.form.Form;

/**
 * The acceptance desk: what was scanned, the parcel it names, and the day so far.
 */
public record Desk(Form form, @Nullable DeskParcel parcel, DayLog log) {

}
