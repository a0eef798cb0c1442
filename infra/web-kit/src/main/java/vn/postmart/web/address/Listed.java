package vn.postmart.web.address;

import java.util.List;

/**
 * The first items of a list and how many there are.
 */
public record Listed<T>(List<T> items, long total) {

}
