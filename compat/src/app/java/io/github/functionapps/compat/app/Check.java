package io.github.functionapps.compat.app;

/**
 * Something that has to work whatever else is on the class path.
 *
 * @param name what works, as it is printed
 * @param body throws where it does not
 */
public record Check(String name, Body body) {
  /** What is done. */
  @FunctionalInterface
  public interface Body {
    void run() throws Exception;
  }
}
