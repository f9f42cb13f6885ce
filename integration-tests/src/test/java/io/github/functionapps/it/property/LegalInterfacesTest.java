package io.github.functionapps.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.it.property.InMemoryCompiler.Compilation;
import io.github.functionapps.testing.LocalCdf;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever interface the rules allow, it compiles without a warning, and each call reaches the
 * function as it was meant or is refused before it is sent.
 */
class LegalInterfacesTest {
  private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

  private static LocalCdf cdf;
  private static InMemoryCompiler compiler;
  private static Set<Object> used;

  @BeforeContainer
  static void start() {
    cdf = LocalCdf.start();
    compiler = new InMemoryCompiler();
    used = new HashSet<>();
  }

  /** The seed is fixed, so that it is certain and no matter of luck that each rule is used. */
  @AfterContainer
  static void stop() throws IOException {
    cdf.close();
    compiler.close();
    Set<Object> unused = ApiGrammar.rules();
    unused.addAll(Arrays.asList(RequestOracle.Rule.values()));
    unused.addAll(Arrays.asList(AnswerOracle.Rule.values()));
    unused.removeAll(used);
    assertThat(unused).as("rules that no try used, or not because of a failure").isEmpty();
  }

  @Provide
  Arbitrary<Program> programs() {
    return Arbitraries.longs().map(seed -> Program.drawn(new Draw(new Random(seed)), 4));
  }

  @Property(
      tries = 40,
      seed = "20261124",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void whatTheRulesAllowWorks(@ForAll("programs") Program program) {
    Compilation compilation = compiler.compile(program.sources(), STRICT);
    assertThat(compilation.diagnostics()).isEmpty();

    for (DrawnApi api : program.apis()) {
      MethodCheck check = new MethodCheck(cdf, program.draw(), compilation.classes(), api);
      api.methods().forEach(check::call);
    }
    used.addAll(program.draw().rules());
  }
}
