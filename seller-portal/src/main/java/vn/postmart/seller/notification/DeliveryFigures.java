package vn.postmart.seller.notification;

import java.util.List;

/**
 * What became of the messages of the last thirty days.
 *
 * @param mail whether there is a mail server
 */
public record DeliveryFigures(List<Line> items, boolean mail) {

	/**
	 * How many messages stand where.
	 *
	 * @param channel TEXT or MAIL
	 * @param state WAITING, SENT or SKIPPED
	 */
	public record Line(String channel, String state, long count) {

	}

}
