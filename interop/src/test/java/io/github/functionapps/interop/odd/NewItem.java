package io.github.functionapps.interop.odd;

import java.util.List;
import java.util.Optional;

/** A plain model, with defaults and an optional field. */
public record NewItem(String name, double price, List<String> tags, Optional<String> note) {
  /** What is not sent is the default. */
  public static NewItem of(String name, double price) {
    return new NewItem(name, price, List.of(), Optional.empty());
  }
}
