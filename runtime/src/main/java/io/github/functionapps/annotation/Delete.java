package io.github.functionapps.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method call the function with the verb DELETE. Arguments that are not in the path go to
 * the query.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {
  /**
   * The path template, such as {@code /items/<item_id>}. A variable is written {@code <name>} or
   * {@code {name}}; both mean the same. At most one in a segment.
   *
   * @return the path template
   */
  String value();
}
