package io.github.functionapps.it.property;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources with the processor, without a file. The jars on the class path are kept open.
 */
final class InMemoryCompiler implements AutoCloseable {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final StandardJavaFileManager libraries = JAVAC.getStandardFileManager(null, null, null);

  /**
   * What a compilation said, and the classes that came of it.
   *
   * @param diagnostics errors and warnings, in order
   * @param classes those of the sources and the generated ones
   */
  record Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, Classes classes) {}

  Compilation compile(List<SourceFile> sources, List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Outputs outputs = new Outputs(libraries);
    var task = JAVAC.getTask(null, outputs, diagnostics, options, null, sources);
    task.setProcessors(List.of(processor()));
    task.call();
    return new Compilation(
        List.copyOf(diagnostics.getDiagnostics()), new Classes(new Loader(outputs.files)));
  }

  /** By its name, because its source has an annotation that is not on the class path here. */
  private static Processor processor() {
    try {
      return Class.forName("io.github.functionapps.processor.FunctionAppProcessor")
          .asSubclass(Processor.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    libraries.close();
  }

  private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Output> files = new HashMap<>();

    Outputs(JavaFileManager libraries) {
      super(libraries);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      Output output = new Output(className, kind);
      files.put(className + kind.extension, output);
      return output;
    }

    /** The compiler keeps files open that only share a name with ours. */
    @Override
    public void close() {}
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String className, Kind kind) {
      super(URI.create("mem:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, Output> files;

    Loader(Map<String, Output> files) {
      super(InMemoryCompiler.class.getClassLoader());
      this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      Output file = files.get(name + Kind.CLASS.extension);
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = file.bytes.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
