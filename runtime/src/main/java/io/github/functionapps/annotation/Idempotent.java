package io.github.functionapps.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether the function may safely run twice with the same arguments, and so whether a call may
 * be repeated when nobody knows if it ran. GET, PUT and DELETE are idempotent unless they say
 * otherwise.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Idempotent {
  /**
   * Whether the call may be repeated.
   *
   * @return true if it may
   */
  boolean value() default true;
}
