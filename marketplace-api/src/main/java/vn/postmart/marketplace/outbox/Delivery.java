package vn.postmart.marketplace.outbox;

/**
 * One event on its way to one consumer.
 *
 * @param event the event
 * @param consumer the consumer's name
 * @param attempt which attempt this is, from 1: it tells this claim from a later one
 */
record Delivery(RecordedEvent event, String consumer, int attempt) {
}
