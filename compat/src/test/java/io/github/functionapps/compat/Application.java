package io.github.functionapps.compat;

import io.github.functionapps.compat.Row.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A row's application: built by Maven, started as its users start it. */
record Application(Row row, Project project, Jdk jdk) {
  private static final String MAIN = "io.github.functionapps.compat.app.Main";
  private static final String MODULE = "io.github.functionapps.compat.app/" + MAIN;

  void build() throws IOException, InterruptedException {
    if (isJar()) {
      Maven.build(project, jdk, "package", "-Dmaven.test.skip");
    } else {
      Maven.build(project, jdk, "compile", "dependency:build-classpath");
    }
  }

  Child run() throws IOException, InterruptedException {
    Path folder = project.folder().toAbsolutePath();
    List<String> arguments =
        switch (row.kind()) {
          case CLASS_PATH -> List.of("-cp", path(), MAIN);
          case MODULE_PATH -> List.of("-p", path(), "-m", MODULE);
          case SHADED, BOOT -> List.of("-jar", "target/application.jar");
        };
    List<String> command = new java.util.ArrayList<>();
    command.add(jdk.java().toString());
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(arguments);
    return Child.run(command, folder, folder.resolve("run.log"), Map.of());
  }

  private boolean isJar() {
    return row.kind() == Kind.SHADED || row.kind() == Kind.BOOT;
  }

  private String path() throws IOException {
    Path target = project.folder().toAbsolutePath().resolve("target");
    return target.resolve("classes")
        + File.pathSeparator
        + Files.readString(target.resolve("class-path.txt"));
  }
}
