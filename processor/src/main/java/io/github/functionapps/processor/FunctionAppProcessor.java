package io.github.functionapps.processor;

import com.google.auto.service.AutoService;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.QueryMap;
import io.github.functionapps.annotation.RespondAsync;
import io.github.functionapps.annotation.Timeout;
import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Diagnostics;
import io.github.functionapps.processor.model.Client;
import io.github.functionapps.processor.read.CompiledTypes;
import io.github.functionapps.processor.read.InterfaceReader;
import io.github.functionapps.processor.read.PathCompletions;
import io.github.functionapps.processor.read.StrayAnnotations;
import io.github.functionapps.processor.read.StrayVerbs;
import io.github.functionapps.processor.read.Unresolved;
import io.github.functionapps.processor.write.ClientWriter;
import io.github.functionapps.processor.write.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Completions;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Writes a client beside every interface annotated {@link FunctionApp}. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("io.github.functionapps.annotation.*")
@SupportedOptions(FunctionAppProcessor.CUSTOM_JACKSON)
public final class FunctionAppProcessor extends AbstractProcessor {
  /** For users whose mapper has modules: what can be read and written, only they know. */
  static final String CUSTOM_JACKSON = "functionapps.customJackson";

  private static final List<Class<? extends Annotation>> BESIDE_VERBS =
      List.of(
          Path.class,
          Query.class,
          QueryMap.class,
          Field.class,
          Body.class,
          RespondAsync.class,
          Timeout.class,
          Idempotent.class);

  private final Function<Client, SourceFile> writer;
  private final CompiledTypes compiled = new CompiledTypes();

  /** Interfaces whose types another processor may yet write, by name: elements last one round. */
  private final Set<String> waiting = new LinkedHashSet<>();

  private @Nullable Diagnostics diagnostics;

  /** Made by the compiler. */
  public FunctionAppProcessor() {
    this(ClientWriter::write);
  }

  FunctionAppProcessor(Function<Client, SourceFile> writer) {
    this.writer = writer;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    diagnostics = new Diagnostics(environment.getMessager());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    compiled.add(round.getRootElements());
    List<TypeElement> apis = new ArrayList<>();
    waiting.forEach(name -> apis.add(processingEnv.getElementUtils().getTypeElement(name)));
    waiting.clear();
    apis.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(FunctionApp.class)));
    apis.forEach(api -> guarded(api, () -> handle(api, round.processingOver())));
    checkStrayVerbs(round);
    checkStrayAnnotations(round);
    return false;
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return element == null || annotation == null || !member.getSimpleName().contentEquals("value")
        ? List.of()
        : PathCompletions.of(element, annotation, userText == null ? "" : userText).stream()
            .map(value -> Completions.of("\"" + value + "\""))
            .toList();
  }

  private void handle(TypeElement api, boolean isLastRound) throws IOException {
    boolean unresolved = Unresolved.isIn(api) || Unresolved.isInClasses(api, compiled);
    if (unresolved && !isLastRound) {
      waiting.add(api.getQualifiedName().toString());
      return;
    }
    InterfaceReader reader =
        new InterfaceReader(
            processingEnv.getTypeUtils(),
            processingEnv.getElementUtils(),
            compiled,
            diagnostics(),
            Boolean.parseBoolean(processingEnv.getOptions().get(CUSTOM_JACKSON)));
    Optional<Client> client = reader.read(api);
    new StrayVerbs(diagnostics()).checkInherited(api, compiled);
    // What is still missing in the last round is the compiler's to report.
    if (client.isPresent() && !unresolved) {
      write(api, writer.apply(client.get()));
    }
  }

  private void write(TypeElement api, SourceFile file) throws IOException {
    try (Writer out =
        processingEnv.getFiler().createSourceFile(file.className(), api).openWriter()) {
      out.write(file.text());
    } catch (FilerException e) {
      String simpleName = file.className().substring(file.className().lastIndexOf('.') + 1);
      diagnostics()
          .report(
              Code.GENERATED_NAME_TAKEN.at(
                  Anchor.of(api), api.getSimpleName(), simpleName, "another generated class"));
    }
  }

  private void checkStrayVerbs(RoundEnvironment round) {
    Set<ExecutableElement> methods = new LinkedHashSet<>();
    List.of(Get.class, Post.class, Put.class, Patch.class, Delete.class)
        .forEach(
            verb -> methods.addAll(ElementFilter.methodsIn(round.getElementsAnnotatedWith(verb))));
    StrayVerbs strayVerbs = new StrayVerbs(diagnostics());
    for (ExecutableElement method : methods) {
      guarded(method, () -> strayVerbs.check(method));
    }
  }

  private void checkStrayAnnotations(RoundEnvironment round) {
    StrayAnnotations strayAnnotations =
        new StrayAnnotations(
            processingEnv.getTypeUtils(), processingEnv.getElementUtils(), diagnostics());
    for (Class<? extends Annotation> type : BESIDE_VERBS) {
      for (Element bearer : round.getElementsAnnotatedWith(type)) {
        guarded(bearer, () -> strayAnnotations.check(bearer, List.of(type.getSimpleName())));
      }
    }
  }

  /** One interface that breaks the processor must not hide what is wrong with the others. */
  private void guarded(Element element, Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      diagnostics().report(Code.INTERNAL.at(Anchor.of(element), element, e + where));
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private Diagnostics diagnostics() {
    if (diagnostics == null) {
      throw new IllegalStateException("not initialized");
    }
    return diagnostics;
  }
}
