package vn.postmart.simulator.http;

/**
 * Answers one kind of request.
 */
@FunctionalInterface
public interface Endpoint {

	Reply answer(Call call);

}
