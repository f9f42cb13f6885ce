package io.github.functionapps.processor.model;

import io.github.functionapps.annotation.Naming;
import java.util.List;

/** What to write for an interface. */
public sealed interface Client {
  /** The version of the runtime's generated package that clients are written for. */
  int ABI = 2;

  /** The class to write. */
  ClientType type();

  /**
   * A client of a function app.
   *
   * @param type the class to write
   * @param externalId the function's external id
   * @param naming how names are mapped
   * @param methods its methods, in the order of the interface, inherited ones last
   */
  record Working(ClientType type, String externalId, Naming naming, List<EndpointMethod> methods)
      implements Client {
    public Working {
      methods = List.copyOf(methods);
    }
  }

  /**
   * A stand-in for the client of an interface with mistakes: it can be named and constructed, so
   * that the mistakes are all that the compiler reports.
   *
   * @param type the class to write
   * @param methods its methods, which all throw
   */
  record Faulty(ClientType type, List<MethodSignature> methods) implements Client {
    public Faulty {
      methods = List.copyOf(methods);
    }
  }
}
