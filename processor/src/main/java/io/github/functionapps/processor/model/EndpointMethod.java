package io.github.functionapps.processor.model;

import java.util.List;

/**
 * A method that calls a function.
 *
 * @param signature what the client declares
 * @param route what it calls
 * @param policy how it may be called
 * @param arguments its parameters in their order, each with its place; every variable of the path
 *     has exactly one
 * @param answer what it does with the answer
 * @param origin where it is declared
 */
public record EndpointMethod(
    MethodSignature signature,
    Route route,
    CallPolicy policy,
    List<Argument> arguments,
    Answer answer,
    Origin origin) {
  public EndpointMethod {
    arguments = List.copyOf(arguments);
  }

  /** The argument of a path variable. */
  public Argument pathArgument(String variable) {
    return arguments.stream()
        .filter(a -> a.place() == Place.PATH && a.wireName().equals(variable))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a call of either is made alike, and sends and returns the same; names aside. */
  public boolean meansTheSameAs(EndpointMethod other) {
    return route.equals(other.route)
        && policy.meansTheSameAs(other.policy)
        && answer.equals(other.answer)
        && signature.returnType().equals(other.signature.returnType())
        && unnamed(arguments).equals(unnamed(other.arguments));
  }

  private static List<Argument> unnamed(List<Argument> arguments) {
    return arguments.stream().map(argument -> argument.renamed("")).toList();
  }
}
