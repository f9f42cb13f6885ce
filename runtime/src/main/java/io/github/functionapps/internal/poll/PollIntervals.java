package io.github.functionapps.internal.poll;

import java.time.Duration;

/**
 * How long to wait between the polls of a call, where the server does not say.
 *
 * @param first the first interval
 * @param longest what the intervals grow to
 */
public record PollIntervals(Duration first, Duration longest) {}
