package io.github.functionapps.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the annotation processor wrote, so that a later run tells it from one of the
 * user's own with the same name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedClient {
  /**
   * The interface that the class implements.
   *
   * @return the interface
   */
  Class<?> value();

  /**
   * The {@link Abi#VERSION} that the class was written for.
   *
   * @return the version
   */
  int abi();
}
