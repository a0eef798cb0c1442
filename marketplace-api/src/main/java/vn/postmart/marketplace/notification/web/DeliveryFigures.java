package vn.postmart.marketplace.notification.web;

import java.util.List;

import vn.postmart.marketplace.notification.app.Messages.Tally;
import vn.postmart.marketplace.notification.app.ShowDeliveries.Figures;

/**
 * What became of the messages of the last thirty days.
 *
 * @param mail whether there is a mail server
 */
record DeliveryFigures(List<Tally> items, boolean mail) {

	static DeliveryFigures of(Figures figures) {
		return new DeliveryFigures(figures.tallies(), figures.mail());
	}

}
