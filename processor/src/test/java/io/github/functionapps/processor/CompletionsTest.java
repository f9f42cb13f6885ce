package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an IDE is told to offer. */
class CompletionsTest {
  private static final String API =
      """
      package com.acme;

      import io.github.functionapps.annotation.*;

      @FunctionApp(value = "a", path = "/<tenant>")
      interface Api {
        @Get("/items/<item_id>/{part}")
        String item(String tenant, int itemId, @Path("part") int key, @Query int limit);
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the parameters that no variable takes yet
        "item | '' | ''",
        "item | / | /<item_id> /<part>",
        "item | \"/items/ | /items/<item_id> /items/<part>",
        "item | /items/<it | /items/<item_id>",
        "item | /items/{ | /items/{item_id} /items/{part}",
        "item | /items/<item_id>/ | /items/<item_id>/<part>",
        "item | /items/<item_id> | ''",
        "item | /items/<limit | ''",
        // the variables of the template, and those of the base path
        "key | '' | tenant item_id part",
        "key | \"it\" | item_id",
        // neither a template nor the name of a variable
        "limit | '' | ''",
        "Api | / | ''",
      })
  void areOffered(String element, String typed, String expected) {
    Asking asking = new Asking(element, typed);
    Compilation compilation =
        Compiler.javac().withProcessors(asking).compile(Compilations.source(API, "Api"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(asking.offered)
        .isEqualTo(
            expected.isEmpty()
                ? List.of()
                : List.of(expected.split(" ")).stream().map(value -> '"' + value + '"').toList());
  }

  /** Asks as an IDE does: with elements, in the midst of a compilation. */
  @SupportedAnnotationTypes("*")
  private static final class Asking extends AbstractProcessor {
    private final String name;
    private final String typed;
    private final List<String> offered = new ArrayList<>();

    Asking(String name, String typed) {
      this.name = name;
      this.typed = typed;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      round.getRootElements().forEach(this::ask);
      return false;
    }

    private void ask(Element element) {
      element.getEnclosedElements().forEach(this::ask);
      if (element instanceof ExecutableElement method) {
        method.getParameters().forEach(this::ask);
      }
      if (element.getSimpleName().contentEquals(name)) {
        AnnotationMirror annotation = element.getAnnotationMirrors().get(0);
        ExecutableElement value =
            ElementFilter.methodsIn(
                    annotation.getAnnotationType().asElement().getEnclosedElements())
                .stream()
                .filter(member -> member.getSimpleName().contentEquals("value"))
                .findFirst()
                .orElseThrow();
        Iterable<? extends Completion> completions =
            new FunctionAppProcessor().getCompletions(element, annotation, value, typed);
        StreamSupport.stream(completions.spliterator(), false)
            .map(Completion::getValue)
            .forEach(offered::add);
      }
    }
  }
}
