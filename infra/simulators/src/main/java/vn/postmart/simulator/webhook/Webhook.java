package vn.postmart.simulator.webhook;

import java.util.function.Supplier;

/**
 * An event for the marketplace.
 *
 * @param id unique; a receiver applies an id once
 * @param subject what faults are matched against: type, then details
 * @param body the JSON to send, the same each time
 */
public record Webhook(String id, String subject, Supplier<String> body) {
}
