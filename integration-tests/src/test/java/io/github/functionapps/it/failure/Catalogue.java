package io.github.functionapps.it.failure;

import io.github.functionapps.it.failure.FailureCase.Arrangement;
import java.util.ArrayList;
import java.util.List;

/** Failures of one origin. What their callers learn is in the resource of the catalogue's name. */
final class Catalogue {
  private final String name;
  private final List<FailureCase> cases = new ArrayList<>();

  Catalogue(String name) {
    this.name = name;
  }

  /** All that there are. */
  static List<Catalogue> all() {
    return List.of(
        CallsEndpointFailures.catalogue(),
        SessionFailures.catalogue(),
        TokenFailures.catalogue(),
        TransportFailures.catalogue(),
        AnswerFailures.catalogue(),
        DataFailures.catalogue(),
        FunctionFailures.catalogue(),
        SettingFailures.catalogue(),
        ArgumentFailures.catalogue());
  }

  Catalogue add(String what, Arrangement arrangement) {
    return add(what, Call.ITEM, arrangement);
  }

  Catalogue add(String what, Call call, Arrangement arrangement) {
    cases.add(new FailureCase(what, call, arrangement));
    return this;
  }

  String name() {
    return name;
  }

  List<FailureCase> cases() {
    return List.copyOf(cases);
  }
}
