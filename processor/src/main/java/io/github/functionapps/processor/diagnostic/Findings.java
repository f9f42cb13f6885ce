package io.github.functionapps.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** The mistakes of one declaration, gathered while it is read. */
public final class Findings {
  private final List<Mistake> mistakes = new ArrayList<>();

  /** Notes a mistake. */
  public void add(Mistake mistake) {
    mistakes.add(mistake);
  }

  /** Whether anything must change before a client can work. */
  public boolean hasErrors() {
    return mistakes.stream().anyMatch(m -> m.code().kind() == Kind.ERROR);
  }

  /** What was found, in the order of finding. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }
}
