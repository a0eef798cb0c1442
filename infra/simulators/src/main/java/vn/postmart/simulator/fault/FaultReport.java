package vn.postmart.simulator.fault;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What a fault did so far.
 *
 * @param seen how many requests or events matched it
 * @param struck how many of them it struck
 */
public record FaultReport(@JsonUnwrapped Fault fault, long seen, long struck) {
}
