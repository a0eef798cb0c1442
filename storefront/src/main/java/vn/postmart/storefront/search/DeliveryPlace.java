package vn.postmart.storefront.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.address.Commune;

/**
 * Where the shopper is, as far as it is known.
 *
 * @param commune the chosen one
 * @param typed words by which one is looked for; empty when none is
 * @param offered the communes those words may mean
 */
public record DeliveryPlace(@Nullable Commune commune, String typed, List<Commune> offered) {

	static final DeliveryPlace UNKNOWN = new DeliveryPlace(null, "", List.of());

}
