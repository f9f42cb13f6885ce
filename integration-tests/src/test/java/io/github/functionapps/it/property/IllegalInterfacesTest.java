package io.github.functionapps.it.property;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.processor.diagnostic.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever mistake is made in a legal interface, it is told by its code, once, and by us alone. */
class IllegalInterfacesTest {
  private static final List<String> LENIENT =
      List.of("-Xmaxerrs", "1000", "-Xmaxwarns", "1000", "--should-stop=ifError=FLOW");
  private static final Pattern CODED = Pattern.compile("\\[(\\w+)] .+", Pattern.DOTALL);
  private static final Set<String> LABELS =
      Arrays.stream(Code.values())
          .filter(code -> code != Code.INTERNAL)
          .map(Code::label)
          .collect(toSet());

  private static InMemoryCompiler compiler;
  private static Set<Object> used;

  @BeforeContainer
  static void start() {
    compiler = new InMemoryCompiler();
    used = new HashSet<>();
  }

  /** As certain as the seed is fixed. */
  @AfterContainer
  static void stop() throws IOException {
    compiler.close();
    Set<Object> unused = new HashSet<>(Arrays.asList(MethodMistake.values()));
    unused.addAll(Arrays.asList(ApiMistake.values()));
    unused.removeAll(used);
    assertThat(unused).as("mistakes that no try made, or not because of a failure").isEmpty();
  }

  @Provide
  Arbitrary<Program> programs() {
    return Arbitraries.longs().map(seed -> Program.drawn(new Draw(new Random(seed)), 4));
  }

  @Property(
      tries = 36,
      seed = "20261124",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void eachMistakeIsTold(@ForAll("programs") Program program) {
    List<MistakenApi> mistaken =
        program.apis().stream().map(api -> MistakenApi.drawn(program.draw(), api, used)).toList();
    List<SourceFile> sources = new ArrayList<>(program.types());
    sources.add(MistakenApi.OPAQUE);
    sources.add(MistakenApi.CLOSED);
    mistaken.forEach(api -> sources.addAll(api.files()));

    var diagnostics = compiler.compile(sources, LENIENT).diagnostics();

    assertThat(diagnostics)
        .filteredOn(d -> d.getKind() == Kind.ERROR)
        .allMatch(d -> LABELS.contains(label(d)), "has a code");
    assertThat(diagnostics.stream().map(IllegalInterfacesTest::placed)).doesNotHaveDuplicates();
    for (MistakenApi api : mistaken) {
      assertThat(of(api, diagnostics))
          .as(() -> text(api))
          .containsAll(api.codes().stream().map(Code::label).toList());
    }
    used.addAll(program.draw().rules());
  }

  /** The codes that are reported in the files of one interface. */
  private static Set<String> of(
      MistakenApi api, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .filter(d -> d.getSource() != null)
        .filter(d -> d.getSource().getName().startsWith("/drawn/" + api.api().name()))
        .map(IllegalInterfacesTest::label)
        .collect(toSet());
  }

  private static String label(Diagnostic<?> diagnostic) {
    Matcher coded = CODED.matcher(diagnostic.getMessage(null));
    return coded.matches() ? coded.group(1) : "no code";
  }

  private static String placed(Diagnostic<? extends JavaFileObject> diagnostic) {
    return Stream.of(diagnostic.getSource(), diagnostic.getPosition(), diagnostic.getMessage(null))
        .map(String::valueOf)
        .toList()
        .toString();
  }

  private static String text(MistakenApi api) {
    return api.files().stream().map(SourceFile::body).toList().toString();
  }
}
