package vn.postmart.marketplace.address.domain;

import vn.postmart.marketplace.address.Commune;

/**
 * A commune that a search found.
 *
 * @param formerly where its land lay before 1 July 2025: the former unit that was
 * searched for, or else the districts; empty where the source names none
 */
public record CommuneMatch(Commune commune, String formerly) {
}
