package vn.parindex.local.template;

import java.util.Optional;

/**
 * How an asynchronous invocation is repeated.
 *
 * @param maximumRetryAttempts after the first try; AWS's default is 2
 * @param onFailureQueue ARN of the queue that receives what failed every time
 */
public record AsyncInvocation(int maximumRetryAttempts, Optional<String> onFailureQueue) {}
