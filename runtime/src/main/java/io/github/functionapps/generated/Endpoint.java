package io.github.functionapps.generated;

/** One route of a function: a verb and a path template. Immutable; one constant per method. */
public final class Endpoint {
  private final String verb;
  private final String template;

  private Endpoint(String verb, String template) {
    this.verb = verb;
    this.template = template;
  }

  /**
   * The endpoint of a route.
   *
   * @param verb the verb, upper case
   * @param template the whole path template, prefix included, variables as {@code <name>}
   * @return the endpoint
   */
  public static Endpoint of(String verb, String template) {
    return new Endpoint(verb, template);
  }

  /**
   * The verb.
   *
   * @return the verb, upper case
   */
  public String verb() {
    return verb;
  }

  /**
   * The path template.
   *
   * @return the template, variables as {@code <name>}
   */
  public String template() {
    return template;
  }

  @Override
  public String toString() {
    return verb + " " + template;
  }
}
