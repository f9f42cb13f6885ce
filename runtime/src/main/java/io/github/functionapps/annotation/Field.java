package io.github.functionapps.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends a parameter as one member of the body object, on POST, PUT and PATCH. Only needed to give
 * another name or to send null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Field {
  /**
   * The member's name; empty for the mapped name of the parameter.
   *
   * @return the name
   */
  String value() default "";

  /**
   * Whether null and an empty Optional are sent as {@code null} instead of being left out, so that
   * a PATCH can clear a field.
   *
   * @return true to send null
   */
  boolean sendNull() default false;
}
