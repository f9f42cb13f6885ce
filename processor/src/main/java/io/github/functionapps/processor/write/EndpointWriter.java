package io.github.functionapps.processor.write;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.FieldSpec;
import io.github.functionapps.generated.Endpoint;
import io.github.functionapps.processor.model.CallPolicy;
import io.github.functionapps.processor.model.EndpointMethod;
import io.github.functionapps.processor.model.Verb;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constant of an endpoint. */
final class EndpointWriter {
  private static final int WIDTH = 100;

  /** Of what follows the equals sign, where that does not fit behind it. */
  private static final String INDENT = " ".repeat(6);

  private EndpointWriter() {}

  // similar to: private static final Endpoint ITEM = Endpoint.of("GET", "/items/<item_id>");
  static FieldSpec write(EndpointMethod method, String name) {
    Verb verb = method.route().verb();
    String path = Literals.string(method.route().path().toString());
    List<String> steps = steps(method.policy(), verb);
    String line =
        INDENT + "Endpoint.of(\"" + verb + "\", " + path + ")" + String.join("", steps) + ";";
    // JavaPoet indents by two itself.
    String separator = line.length() <= WIDTH ? "" : "\n  " + INDENT;
    return FieldSpec.builder(Endpoint.class, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($S, $L)$L",
            Endpoint.class,
            verb.name(),
            path,
            steps.stream().map(step -> separator + step).collect(joining()))
        .build();
  }

  /** Only what the verb does not say. */
  // similar to: .idempotent(true)
  // similar to: .timeout("PT30S")
  // similar to: .respondAsync()
  private static List<String> steps(CallPolicy policy, Verb verb) {
    List<String> steps = new ArrayList<>();
    if (policy.idempotent() != verb.isIdempotent()) {
      steps.add(".idempotent(" + policy.idempotent() + ")");
    }
    policy.timeout().ifPresent(text -> steps.add(".timeout(" + Literals.string(text) + ")"));
    if (policy.respondAsync()) {
      steps.add(".respondAsync()");
    }
    return steps;
  }
}
