package io.github.functionapps.it.property;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some interfaces, compiled together, and the types that they use.
 *
 * @param draw the choices so far, and those to come
 * @param apis the interfaces
 * @param types the files of records and enums
 */
record Program(Draw draw, List<DrawnApi> apis, List<SourceFile> types) {
  static Program drawn(Draw draw, int interfaces) {
    TypeGrammar types = new TypeGrammar(draw);
    ApiGrammar grammar = new ApiGrammar(draw, types);
    List<DrawnApi> apis = new ArrayList<>();
    for (int i = 0; i < interfaces; i++) {
      apis.add(grammar.drawn("Api" + i));
    }
    return new Program(draw, apis, types.files());
  }

  List<SourceFile> sources() {
    return Stream.concat(types.stream(), apis.stream().flatMap(api -> ApiSource.of(api).stream()))
        .toList();
  }

  @Override
  public String toString() {
    return sources().stream().map(SourceFile::body).collect(joining("\n", "\n", "\n"));
  }
}
