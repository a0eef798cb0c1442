package vn.postmart.marketplace.catalog.media;

/** One size of a picture in one format, ready to be kept. */
@SuppressWarnings("ArrayRecordComponent")
record Rendition(PictureSize size, Encoding encoding, byte[] bytes) {
}
