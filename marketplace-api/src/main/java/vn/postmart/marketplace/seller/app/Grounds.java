package vn.postmart.marketplace.seller.app;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody may act for a stall: as its owner, or under a session of assistance.
 *
 * @param assistance the session, null for the owner
 * @param owner the owner's account, or the stall's reference while it has none
 */
public record Grounds(@Nullable UUID assistance, String owner) {
}
