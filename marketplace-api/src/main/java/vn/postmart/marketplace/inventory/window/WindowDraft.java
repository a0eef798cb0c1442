package vn.postmart.marketplace.inventory.window;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.inventory.OrderWindow;

/**
 * A window as a household plans it.
 *
 * @param repeat null for once
 */
public record WindowDraft(OrderWindow times, @Nullable Repeat repeat) {
}
