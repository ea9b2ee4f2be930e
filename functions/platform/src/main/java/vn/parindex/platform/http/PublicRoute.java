package vn.parindex.platform.http;

import java.util.function.Function;

/**
 * A route that anyone may call; its use case must protect itself.
 *
 * @param key method and path as in the template, where its authorizer is {@code NONE}
 * @param useCase what is done
 */
public record PublicRoute(String key, Function<Request, Response> useCase) {}
