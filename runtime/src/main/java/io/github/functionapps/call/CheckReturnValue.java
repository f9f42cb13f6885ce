package io.github.functionapps.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever calls a method of the class and drops what it returns has changed nothing. Error Prone
 * and SpotBugs know the annotation by its simple name; nobody needs theirs for it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface CheckReturnValue {}
