package vn.postmart.marketplace.catalog;

import java.util.UUID;

/** A stored picture: {@code /media/{id}/{160|480|1080}.{webp|jpg}}, square. */
public record PhotoView(UUID id, String alt) {
}
