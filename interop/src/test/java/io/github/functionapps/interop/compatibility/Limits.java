package io.github.functionapps.interop.compatibility;

import io.github.functionapps.interop.cell.Cell;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What limits one test in one cell: it states both what works, and how it fails elsewhere. */
public final class Limits {
  private final Cell cell;
  private final Set<Limitation> met = EnumSet.noneOf(Limitation.class);

  Limits(Cell cell) {
    this.cell = cell;
  }

  /** Where a limitation applies, one thing holds; {@link Otherwise another} elsewhere. */
  public Otherwise where(Limitation limitation, ThrowingCallable holds) {
    if (!has(limitation)) {
      return Limits::run;
    }
    run(holds);
    return elsewhere -> {};
  }

  /** Whether a limitation applies, which then counts as met. */
  public boolean has(Limitation limitation) {
    if (limitation.appliesTo(cell)) {
      met.add(limitation);
    }
    return met.contains(limitation);
  }

  Set<Limitation> met() {
    return met;
  }

  private static void run(ThrowingCallable statement) {
    Assertions.assertThatCode(statement).doesNotThrowAnyException();
  }

  /** What holds where no limitation does. */
  @FunctionalInterface
  public interface Otherwise {
    /** States it. */
    void otherwise(ThrowingCallable holds);
  }
}
