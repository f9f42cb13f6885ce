package io.github.functionapps.internal.lifetime;

import io.github.functionapps.internal.failure.Failure;

/** What must end when its connection is closed. */
public interface Ending {
  /**
   * Ends it from outside: what is under way is aborted. Does nothing where it has ended.
   *
   * @param failure why
   */
  void end(Failure failure);
}
