package vn.postmart.benchmark;

import java.util.List;
import java.util.Set;

import vn.postmart.benchmark.load.Request;
import vn.postmart.launcher.stack.Part;

/**
 * One thing that is asked again and again.
 *
 * @param parts whose processor time it costs
 */
record Side(String name, List<Request> requests, Set<Part> parts) {
}
