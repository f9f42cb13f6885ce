package io.github.functionapps.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods are routes of one CDF Function App. The annotation processor
 * writes an implementation beside it: {@code ItemsApi} becomes {@code ItemsApiClient}, and a nested
 * {@code Outer.Api} becomes {@code Outer_ApiClient}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FunctionApp {
  /**
   * The external id of the function: 1 to 255 characters, no control characters.
   *
   * @return the external id
   */
  String value();

  /**
   * A prefix of every route of the interface. Starts with a slash and does not end in one; may hold
   * path variables, which every method then binds.
   *
   * @return the prefix, or the empty text
   */
  String path() default "";

  /**
   * How Java names become the names that the function uses, for parameters and for properties of
   * the types that are sent and read.
   *
   * @return the naming
   */
  Naming naming() default Naming.SNAKE_CASE;
}
