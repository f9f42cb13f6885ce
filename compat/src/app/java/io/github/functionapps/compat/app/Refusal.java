package io.github.functionapps.compat.app;

import io.github.functionapps.error.ConfigurationException;
import java.util.List;
import java.util.stream.Stream;

/** What an application sees whose libraries are too old. */
public final class Refusal {
  private Refusal() {}

  /**
   * Prints the message of the one {@link ConfigurationException} among the causes.
   *
   * @param failure what ended the application
   * @throws AssertionError if there is none, or more
   */
  public static void print(Throwable failure) {
    List<Throwable> refusals =
        Stream.iterate(failure, e -> e != null, Throwable::getCause)
            .filter(ConfigurationException.class::isInstance)
            .toList();
    if (refusals.size() != 1) {
      throw new AssertionError("expected one ConfigurationException: " + refusals, failure);
    }
    System.out.println("refused " + refusals.get(0).getMessage());
  }
}
