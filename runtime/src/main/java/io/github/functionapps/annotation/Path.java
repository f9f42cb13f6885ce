package io.github.functionapps.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a variable of the path template. Only needed where the parameter's own name,
 * as declared or as mapped by {@link Naming}, is not the variable's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Path {
  /**
   * The variable's name; empty for the mapped name of the parameter.
   *
   * @return the name
   */
  String value() default "";
}
