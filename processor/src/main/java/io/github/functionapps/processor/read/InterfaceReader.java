package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Diagnostics;
import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.model.Client;
import io.github.functionapps.processor.model.ClientType;
import io.github.functionapps.processor.model.EndpointMethod;
import io.github.functionapps.processor.model.MethodSignature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one annotated interface, and reports every mistake in it. */
public final class InterfaceReader {
  /** What a parent that the compiler does not find might have put right. */
  private static final Set<Code> DEPEND_ON_PARENTS =
      EnumSet.of(Code.NO_ENDPOINTS, Code.VERB_MISSING);

  /** What no class could be written in spite of, or none without a warning about it. */
  private static final Set<Code> UNWRITABLE =
      EnumSet.of(Code.GENERATED_NAME_TAKEN, Code.METHOD_NAME_RESERVED);

  /** The constructor prepares them, some 20 bytes for each of the 65,535 that it may have. */
  private static final int LARGEST = 3000;

  private final Types types;
  private final Elements elements;
  private final CompiledTypes compiled;
  private final Diagnostics diagnostics;
  private final boolean customJackson;
  private final TypeQueries queries;
  private final MethodFamilies families;
  private final InheritedMistakes inheritedMistakes;

  /**
   * A reader for one round: its utilities are the compiler's of that round.
   *
   * @param customJackson whether the user's mapper knows more types than ours
   */
  public InterfaceReader(
      Types types,
      Elements elements,
      CompiledTypes compiled,
      Diagnostics diagnostics,
      boolean customJackson) {
    this.types = types;
    this.elements = elements;
    this.compiled = compiled;
    this.diagnostics = diagnostics;
    this.customJackson = customJackson;
    this.queries = new TypeQueries(types);
    this.families = new MethodFamilies(types, elements);
    this.inheritedMistakes = new InheritedMistakes(families, compiled, this::methodReader);
  }

  /** What to write for an interface; empty where no class could implement it. */
  public Optional<Client> read(TypeElement api) {
    Findings findings = new Findings();
    Optional<Client> client =
        ApiChecks.isInterface(api, findings) ? read(api, findings) : Optional.empty();
    boolean missesParents = Unresolved.isInParents(api);
    findings.mistakes().stream()
        .filter(mistake -> !(missesParents && DEPEND_ON_PARENTS.contains(mistake.code())))
        .forEach(diagnostics::report);
    return client;
  }

  private Optional<Client> read(TypeElement api, Findings findings) {
    ClassName name = ClientTypeReader.clientName(api);
    new ApiChecks(elements).run(api, name, findings);
    List<List<MethodSource>> sources = families.of(api);
    if (sources.isEmpty() && !findings.hasErrors()) {
      findings.add(Code.NO_ENDPOINTS.at(Anchor.of(api), api.getSimpleName()));
    }
    checkSize(api, sources, findings);
    List<EndpointMethod> methods = readMethods(api, sources, findings);
    Optional<List<MethodSource>> implementable =
        new Implementable(types, elements).of(api, sources);
    if (implementable.isEmpty() || !canBeWritten(api, findings)) {
      return Optional.empty();
    }
    ClientType type = new ClientTypeReader(elements).read(api, implementable.get());
    return Optional.of(
        methods.isEmpty() || methods.size() < sources.size() || findings.hasErrors()
            ? new Client.Faulty(type, signatures(api, implementable.get()))
            : new Client.Working(
                type,
                Annotations.text(Annotations.ours(api, "FunctionApp").orElseThrow(), "value"),
                Settings.of(api).naming(),
                methods));
  }

  private static void checkSize(
      TypeElement api, List<List<MethodSource>> sources, Findings findings) {
    long size = sources.stream().mapToLong(declarations -> size(declarations.get(0))).sum();
    if (size > LARGEST) {
      findings.add(Code.INTERFACE_TOO_LARGE.at(Anchor.of(api), LARGEST, api.getSimpleName(), size));
    }
  }

  private static long size(MethodSource method) {
    ExecutableType type = method.type();
    return 1
        + Stream.concat(Stream.of(type.getReturnType()), type.getParameterTypes().stream())
            .flatMap(TypeTree::nodes)
            .count();
  }

  private List<MethodSignature> signatures(TypeElement api, List<MethodSource> methods) {
    Access access = new Access(elements, api);
    return methods.stream().map(method -> Signatures.of(method, access)).toList();
  }

  private List<EndpointMethod> readMethods(
      TypeElement api, List<List<MethodSource>> sources, Findings findings) {
    RawParents rawParents = RawParents.report(api, compiled, findings);
    LostNames lostNames = new LostNames(compiled);
    lostNames.report(api, sources, findings);
    List<EndpointMethod> methods = new ArrayList<>();
    for (List<MethodSource> declarations : sources) {
      if (declarations.stream().noneMatch(m -> lostNames.affect(m) || rawParents.affect(m))) {
        readMethod(api, declarations, findings).ifPresent(methods::add);
      }
    }
    return methods;
  }

  /** Inherited from several parents, a method must mean the same in all of them. */
  private Optional<EndpointMethod> readMethod(
      TypeElement api, List<MethodSource> declarations, Findings findings) {
    List<EndpointMethod> read = new ArrayList<>();
    for (MethodSource source : declarations) {
      Findings own = new Findings();
      methodReader(api).read(source, Settings.of(api), own).ifPresent(read::add);
      inheritedMistakes.place(api, source, own.mistakes()).forEach(findings::add);
    }
    if (read.size() < declarations.size()) {
      return Optional.empty();
    }
    if (read.stream().anyMatch(method -> !method.meansTheSameAs(read.get(0)))) {
      findings.add(
          Code.INHERITED_CONFLICT.at(
              Anchor.of(api),
              api.getSimpleName(),
              declarations.get(0).text(),
              declarations.stream()
                  .map(source -> source.declaringType().getSimpleName())
                  .collect(joining(" and "))));
      return Optional.empty();
    }
    return Optional.of(read.get(0));
  }

  private MethodReader methodReader(TypeElement api) {
    return new MethodReader(
        queries,
        new Access(elements, api),
        new JsonTypes(
            types,
            elements,
            queries,
            new JsonProperties(types, elements),
            new JsonNamesakes(Settings.of(api)::wireName),
            customJackson));
  }

  private boolean canBeWritten(TypeElement api, Findings findings) {
    return ApiChecks.invisible(api, elements).isEmpty()
        && !api.getModifiers().contains(Modifier.SEALED)
        && findings.mistakes().stream().noneMatch(mistake -> UNWRITABLE.contains(mistake.code()));
  }
}
