package io.github.functionapps.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends a parameter in the query, on any verb: a scalar, an Optional of one, or a collection or
 * array of scalars (the key is repeated).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Query {
  /**
   * The name in the query; empty for the mapped name of the parameter.
   *
   * @return the name
   */
  String value() default "";
}
