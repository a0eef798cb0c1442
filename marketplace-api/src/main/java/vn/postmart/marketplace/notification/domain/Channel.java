package vn.postmart.marketplace.notification.domain;

/** How a message leaves the house. */
public enum Channel {

	TEXT, MAIL

}
