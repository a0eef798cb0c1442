package vn.postmart.marketplace.inventory.window;

/** A window with how many orders came in it. */
public record CountedWindow(SellingWindow window, long orders) {
}
