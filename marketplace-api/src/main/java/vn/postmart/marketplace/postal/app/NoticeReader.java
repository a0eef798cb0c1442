package vn.postmart.marketplace.postal.app;

/** Understands what the carrier sends. */
public interface NoticeReader {

	/** What a notice says; never fails. */
	CarrierNotice read(RawNotice notice);

}
