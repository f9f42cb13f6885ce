package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.lang.reflect.InaccessibleObjectException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A package of the user's module that Jackson cannot look into, on the module path. */
final class ClosedPackage {
  /** What the JDK says, and Jackson repeats, where there is no exception left of it. */
  private static final Pattern CLOSED =
      Pattern.compile("module (\\S+) does not \"(?:opens|exports) (\\S+)\" to ");

  private ClosedPackage() {}

  /**
   * What to write, where that is why Jackson failed.
   *
   * @return what was found and what to do; null where it failed for another reason
   */
  static @Nullable String message(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      // No other message is looked at: it may quote what was read.
      if (cause instanceof InaccessibleObjectException
          || cause instanceof InvalidDefinitionException) {
        Matcher closed = CLOSED.matcher(String.valueOf(cause.getMessage()));
        if (closed.find()) {
          return message(closed.group(1), closed.group(2));
        }
      }
    }
    return null;
  }

  private static String message(String module, String name) {
    return "the module "
        + module
        + " hides the types of "
        + name
        + " from Jackson, which reads and writes them; add the line \"opens "
        + name
        + " to com.fasterxml.jackson.databind;\" to its module-info.java";
  }
}
