package io.github.functionapps.processor.read;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import io.github.functionapps.annotation.Naming;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * What {@code @FunctionApp} says about every method of its interface.
 *
 * @param prefix the start of each path, {@link Template#NONE} if there is none
 * @param naming how names are mapped
 */
record Settings(Template prefix, Naming naming) {
  private static final NamingBase SNAKE_CASE = (NamingBase) PropertyNamingStrategies.SNAKE_CASE;

  /** The settings of an interface; without {@code @FunctionApp}, what it has by default. */
  static Settings of(TypeElement api) {
    return Annotations.ours(api, "FunctionApp")
        .map(app -> new Settings(prefix(app), naming(app)))
        .orElseGet(() -> new Settings(Template.NONE, Naming.SNAKE_CASE));
  }

  private static Template prefix(AnnotationMirror app) {
    String path = Annotations.text(app, "path");
    return path.isEmpty() ? Template.NONE : BasePath.parse(path);
  }

  private static Naming naming(AnnotationMirror app) {
    return Annotations.text(app, "naming").equals(Naming.AS_DECLARED.name())
        ? Naming.AS_DECLARED
        : Naming.SNAKE_CASE;
  }

  /**
   * The name on the wire: Jackson's own mapping, so that parameters and properties never differ.
   */
  String wireName(String javaName) {
    return naming == Naming.SNAKE_CASE ? SNAKE_CASE.translate(javaName) : javaName;
  }
}
