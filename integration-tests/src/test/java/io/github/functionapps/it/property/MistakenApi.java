package io.github.functionapps.it.property;

import io.github.functionapps.processor.diagnostic.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A legal interface with one or two mistakes in it.
 *
 * @param api the interface as it was
 * @param codes what must be reported
 * @param files the sources
 */
record MistakenApi(DrawnApi api, Set<Code> codes, List<SourceFile> files) {
  /** A type that is neither written nor read, for mistakes that need one. */
  static final SourceFile OPAQUE = SourceFile.of("Opaque", "interface Opaque {}");

  /** A type of which values can be made, but none with anything in it. */
  static final SourceFile CLOSED = SourceFile.of("Closed", "class Closed { private int x; }");

  /**
   * Makes mistakes.
   *
   * @param made those made before, after which the others come first
   */
  static MistakenApi drawn(Draw draw, DrawnApi api, Set<Object> made) {
    Map<String, UnaryOperator<MethodText>> mistakes = new LinkedHashMap<>();
    Set<Code> codes = new LinkedHashSet<>();
    List<ApiMistake> around =
        Arrays.stream(ApiMistake.values()).filter(mistake -> mistake.fits(api)).toList();
    ApiMistake apiMistake = draw.oneIn(3) ? next(draw, around, made) : null;
    if (apiMistake == null || apiMistake.leavesMethods()) {
      List<DrawnMethod> methods = new ArrayList<>(api.methods());
      methods.removeIf(method -> fitting(method).isEmpty());
      int most = Math.min(methods.size(), apiMistake == null ? 1 + draw.upTo(1) : 1);
      for (int i = 0; i < most; i++) {
        DrawnMethod method = methods.remove(draw.upTo(methods.size() - 1));
        addTo(mistakes, codes, draw, method, made);
      }
    }
    Map<String, String> files = ApiSource.declarations(api, mistakes);
    if (apiMistake != null) {
      codes.add(apiMistake.code());
      apiMistake.make(api, files);
    } else {
      // Code that uses the client is not to be reported as well.
      files.put(
          api.name() + "User",
          "class %sUser { Object client(FunctionApps apps) { return new %s(apps); } }"
              .formatted(api.name(), api.clientName()));
    }
    List<SourceFile> sources = new ArrayList<>();
    files.forEach((name, text) -> sources.add(SourceFile.of(name, text)));
    return new MistakenApi(api, codes, sources);
  }

  private static void addTo(
      Map<String, UnaryOperator<MethodText>> mistakes,
      Set<Code> codes,
      Draw draw,
      DrawnMethod method,
      Set<Object> made) {
    MethodMistake mistake = next(draw, fitting(method), made);
    codes.add(mistake.code());
    mistakes.put(method.name(), text -> mistake.made(method, text));
  }

  private static List<MethodMistake> fitting(DrawnMethod method) {
    return Arrays.stream(MethodMistake.values()).filter(m -> m.fits(method)).toList();
  }

  private static <T> T next(Draw draw, List<T> fitting, Set<Object> made) {
    List<T> others = new ArrayList<>(fitting);
    others.removeAll(made);
    others.removeAll(draw.rules());
    return draw.use(draw.of(others.isEmpty() ? fitting : others));
  }
}
