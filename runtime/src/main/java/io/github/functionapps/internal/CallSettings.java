package io.github.functionapps.internal;

import io.github.functionapps.call.CallListener;
import io.github.functionapps.call.RetryPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How calls are repeated, bounded, polled and observed; checked.
 *
 * @param retry how often and how soon a call is tried again
 * @param retryQuota how many tokens there are for that
 * @param maxRunningCalls how many calls of a function run at once
 * @param noncesAhead how many nonces are kept ready
 * @param firstPoll the first interval between polls
 * @param longestPoll the longest
 * @param listener is told of calls
 */
public record CallSettings(
    RetryPolicy retry,
    int retryQuota,
    int maxRunningCalls,
    int noncesAhead,
    Duration firstPoll,
    Duration longestPoll,
    @Nullable CallListener listener) {}
