package vn.postmart.seller.home;

import java.util.List;

import vn.postmart.seller.parcel.LateOrder;
import vn.postmart.seller.parcel.Parcel;
import vn.postmart.seller.parcel.StallOrder;
import vn.postmart.seller.payout.Statement;
import vn.postmart.seller.stall.MyStall;

/**
 * What a seller has to know this morning.
 */
public record Today(MyStall stall, List<Parcel> toPack, List<LateOrder> late, List<StallOrder> toWeigh,
		Statement money) {

}
