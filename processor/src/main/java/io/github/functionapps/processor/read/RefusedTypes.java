package io.github.functionapps.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Types that have no JSON form, and what to use instead. */
final class RefusedTypes {
  private static final String FUTURE = "Return CompletableFuture<T>.";
  private static final String ONE_ANSWER =
      "A function answers once: return List<T>, or CompletableFuture<List<T>>.";
  private static final String BYTES =
      "A function answers with JSON: return String, or byte[] for base64 text.";
  private static final String CALL = "Return T, or FunctionResponse<T> for status and headers.";

  private static final String DATA = "Return the data itself.";

  /** Wrap a result themselves; what descends from them does not. */
  private static final List<String> WRAPPERS =
      List.of(
          "java.util.concurrent.CompletableFuture",
          "io.github.functionapps.Outcome",
          "io.github.functionapps.FunctionCall",
          "io.github.functionapps.FunctionResponse");

  /** In this order: a Mono is a Publisher too. */
  private static final Map<String, String> RESULTS = new LinkedHashMap<>();

  static {
    for (String single :
        List.of(
            "reactor.core.publisher.Mono",
            "io.reactivex.Single",
            "io.reactivex.Maybe",
            "io.reactivex.Completable",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "rx.Single",
            "rx.Completable",
            "java.util.concurrent.Future",
            "java.util.concurrent.CompletionStage")) {
      RESULTS.put(single, FUTURE);
    }
    for (String many :
        List.of(
            "org.reactivestreams.Publisher",
            "java.util.concurrent.Flow.Publisher",
            "io.reactivex.Observable",
            "io.reactivex.rxjava3.core.Observable",
            "rx.Observable",
            "java.util.stream.BaseStream",
            "java.util.Iterator",
            "java.util.Enumeration",
            "java.util.Spliterator")) {
      RESULTS.put(many, ONE_ANSWER);
    }
    for (String bytes :
        List.of(
            "java.io.InputStream",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.Writer",
            "java.nio.channels.Channel",
            "okhttp3.ResponseBody")) {
      RESULTS.put(bytes, BYTES);
    }
    for (String running :
        List.of("java.lang.Thread", "java.lang.ClassLoader", "java.util.concurrent.Executor")) {
      RESULTS.put(running, DATA);
    }
    RESULTS.put("io.github.functionapps.Outcome", "Return Outcome<T>.");
    RESULTS.put("io.github.functionapps.FunctionCall", "Return FunctionCall<T>.");
    RESULTS.put("io.github.functionapps.FunctionResponse", "Return FunctionResponse<T>.");
    RESULTS.put("retrofit2.Call", CALL);
    RESULTS.put("retrofit2.Response", CALL);
    RESULTS.put("okhttp3.Response", CALL);
  }

  private static final String CONTENT = "Send its content as String or byte[].";
  private static final String VALUES = "Send its elements as a List.";
  private static final String VALUE = "Send the value itself.";

  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          Map.entry("java.io.InputStream", CONTENT),
          Map.entry("java.io.OutputStream", CONTENT),
          Map.entry("java.io.Reader", CONTENT),
          Map.entry("java.io.Writer", CONTENT),
          Map.entry("java.io.File", CONTENT),
          Map.entry("java.nio.file.Path", CONTENT),
          Map.entry("java.nio.channels.Channel", CONTENT),
          Map.entry("java.util.stream.BaseStream", VALUES),
          Map.entry("java.util.Iterator", VALUES),
          Map.entry("java.util.Enumeration", VALUES),
          Map.entry("java.util.Spliterator", VALUES),
          Map.entry("java.util.concurrent.Flow.Publisher", VALUES),
          Map.entry("org.reactivestreams.Publisher", VALUES),
          Map.entry("java.lang.Thread", VALUE),
          Map.entry("java.lang.ThreadGroup", VALUE),
          Map.entry("java.lang.ClassLoader", VALUE),
          Map.entry("java.lang.Class", VALUE),
          Map.entry("java.util.concurrent.Executor", VALUE),
          Map.entry("java.util.concurrent.Future", VALUE),
          Map.entry("java.util.concurrent.CompletionStage", VALUE),
          Map.entry("io.github.functionapps.FunctionResponse", VALUE),
          Map.entry("io.github.functionapps.FunctionCall", VALUE),
          Map.entry("io.github.functionapps.Outcome", VALUE));

  private RefusedTypes() {}

  /** What to return instead, if the type cannot be a result. */
  static Optional<String> asResult(TypeMirror type, TypeQueries queries) {
    if (WRAPPERS.contains(TypeTree.className(type))) {
      return Optional.empty();
    }
    // A function of the user's own may tell Jackson how it is built.
    return RESULTS.entrySet().stream()
        .filter(refused -> queries.is(type, refused.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(
            () ->
                Optional.of(DATA)
                    .filter(d -> isFunction(type) && TypeTree.className(type).startsWith("java.")));
  }

  /** What to send instead, if the type cannot be a parameter. */
  static Optional<String> asParameter(TypeMirror type, TypeQueries queries) {
    return isFunction(type)
        ? Optional.of(VALUE)
        : PARAMETERS.entrySet().stream()
            .filter(refused -> queries.is(type, refused.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst();
  }

  private static boolean isFunction(TypeMirror type) {
    return TypeTree.element(type)
        .filter(e -> Annotations.named(e, "java.lang.FunctionalInterface").isPresent())
        .isPresent();
  }
}
