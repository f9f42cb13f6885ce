package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * What incremental builds rely on: each class comes from one interface, and nothing else is made.
 */
class IsolationTest {
  private static final String APIS =
      """
      package com.acme;

      import io.github.functionapps.annotation.*;

      class Apis {
        @SuppressWarnings("FunctionAppMissing")
        interface Parent {
          @Get("/items")
          String items();
        }

        @FunctionApp("a")
        interface First extends Parent {}

        @FunctionApp("b")
        interface Second extends Parent {}

        @FunctionApp("c")
        interface Faulty extends Parent {
          @Get("items")
          String wrong();
        }
      }
      """;

  private final Map<String, List<String>> origins = new TreeMap<>();

  @Test
  void eachClassComesFromItsInterfaceAlone() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(watched(new FunctionAppProcessor()))
            .compile(Compilations.source(APIS, "Apis"));

    assertThat(compilation.errors()).hasSize(1);
    assertThat(origins)
        .isEqualTo(
            Map.of(
                "com.acme.Apis_FirstClient", List.of("com.acme.Apis.First"),
                "com.acme.Apis_SecondClient", List.of("com.acme.Apis.Second"),
                "com.acme.Apis_FaultyClient", List.of("com.acme.Apis.Faulty")));
  }

  /** The processor, with an environment whose filer is watched. */
  private Processor watched(Processor processor) {
    return proxy(
        Processor.class,
        processor,
        (method, arguments) -> {
          if (method.equals("init")) {
            arguments[0] = watched((ProcessingEnvironment) arguments[0]);
          }
        });
  }

  private ProcessingEnvironment watched(ProcessingEnvironment environment) {
    Filer filer =
        new Filer() {
          @Override
          public JavaFileObject createSourceFile(CharSequence name, Element... from)
              throws IOException {
            origins.put(name.toString(), Arrays.stream(from).map(Element::toString).toList());
            return environment.getFiler().createSourceFile(name, from);
          }

          @Override
          public JavaFileObject createClassFile(CharSequence name, Element... from) {
            throw new AssertionError("no class files");
          }

          @Override
          public FileObject createResource(
              JavaFileManager.Location location,
              CharSequence home,
              CharSequence name,
              Element... from) {
            throw new AssertionError("no resources: they would not be isolating");
          }

          @Override
          public FileObject getResource(
              JavaFileManager.Location location, CharSequence home, CharSequence name) {
            throw new AssertionError("no resources: builds do not know that they were read");
          }
        };
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) ->
                method.getName().equals("getFiler")
                    ? filer
                    : method.invoke(environment, arguments));
  }

  private interface Watcher {
    void before(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T target, Watcher watcher) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              watcher.before(method.getName(), arguments);
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
