package io.github.functionapps.it.property;

import io.github.functionapps.it.property.DrawnApi.Heritage;
import io.github.functionapps.it.property.DrawnApi.Nesting;
import io.github.functionapps.it.property.DrawnMethod.Home;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws legal interfaces. */
final class ApiGrammar {
  /** How names are mapped. */
  enum NamingRule {
    SNAKE_CASE,
    AS_DECLARED
  }

  private static final List<String> METHODS =
      List.of("item", "client", "apps", "create", "Endpoint", "größe", "externalId", "_m");

  private final Draw draw;
  private final TypeGrammar types;

  ApiGrammar(Draw draw, TypeGrammar types) {
    this.draw = draw;
    this.types = types;
  }

  /** Every rule that there is, whatever was drawn. */
  static Set<Object> rules() {
    Set<Object> rules = new HashSet<>(TypeGrammar.rules());
    rules.addAll(DrawnResult.rules());
    rules.addAll(DrawnPolicy.rules());
    for (Object[] values :
        List.<Object[]>of(
            Verb.values(),
            PathGrammar.Rule.values(),
            DrawnParameter.Binding.values(),
            NamingRule.values(),
            Nesting.values(),
            Heritage.values(),
            Home.values())) {
      rules.addAll(Arrays.asList(values));
    }
    return rules;
  }

  DrawnApi drawn(String name) {
    boolean isSnake = draw.use(draw.among(NamingRule.values())) == NamingRule.SNAKE_CASE;
    types.naming(isSnake);
    PathGrammar paths = new PathGrammar(draw, types, isSnake);
    List<JavaName> inPrefix = new ArrayList<>();
    List<PathPart> prefix = List.of();
    if (draw.oneIn(2)) {
      inPrefix.addAll(JavaName.shuffled(draw).subList(0, draw.upTo(2)));
      prefix = paths.prefix(inPrefix);
    }
    Heritage heritage = draw.use(draw.among(Heritage.values()));
    List<DrawnMethod> methods = new ArrayList<>();
    int count = 3 + draw.upTo(3);
    for (int i = 0; i < count; i++) {
      Home home = heritage == Heritage.NONE ? Home.OWN : draw.among(Home.values());
      methods.add(method(draw.of(METHODS) + i, paths, inPrefix, isSnake, prefix, draw.use(home)));
    }
    return new DrawnApi(
        name, isSnake, prefix, draw.use(draw.among(Nesting.values())), heritage, methods);
  }

  private DrawnMethod method(
      String name,
      PathGrammar paths,
      List<JavaName> inPrefix,
      boolean isSnake,
      Collection<PathPart> prefix,
      Home home) {
    Verb verb = draw.use(draw.among(Verb.values()));
    List<JavaName> names = JavaName.shuffled(draw);
    names.removeAll(inPrefix);
    List<DrawnParameter> parameters = new ArrayList<>();
    inPrefix.forEach(variable -> parameters.add(paths.ofPrefix(variable)));
    List<PathPart> template = paths.template(!prefix.isEmpty(), names, parameters);
    parameters.addAll(new ParameterGrammar(draw, types, isSnake, verb, names).drawn());
    Collections.shuffle(parameters, draw.random());
    return new DrawnMethod(
        name,
        verb,
        template,
        parameters,
        DrawnResult.drawn(draw, types),
        DrawnPolicy.drawn(draw, home),
        home);
  }
}
