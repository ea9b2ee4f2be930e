package vn.parindex.platform.http;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Capability;

/**
 * One route: what the caller must be able to do, and what is done.
 *
 * @param key method and path as in the template, such as {@code PUT
 *     /rounds/{round}/units/{unit}/sheet/scores/{code}}
 * @param capability needed on the route's round and unit
 * @param useCase what is done; it may read, or change by {@link Changes}
 */
public record Route(
    String key, Capability capability, BiFunction<Request, Caller, Response> useCase) {}
