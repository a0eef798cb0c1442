package vn.postmart.marketplace.outbox;

/**
 * One event on its way to one consumer.
 *
 * @param event the event
 * @param consumer the consumer's name
 * @param attempt which attempt this is, from 1: it tells this claim from a later one
 * @param failures how many of the attempts before failed by themselves, not because the
 * other system was away
 */
record Delivery(RecordedEvent event, String consumer, int attempt, int failures) {
}
