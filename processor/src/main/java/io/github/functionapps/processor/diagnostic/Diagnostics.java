package io.github.functionapps.processor.diagnostic;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;

/** Tells mistakes to the compiler, each once however many interfaces inherit it. */
public final class Diagnostics {
  private final Messager messager;
  private final Set<String> told = new HashSet<>();

  public Diagnostics(Messager messager) {
    this.messager = messager;
  }

  /** Reports a mistake, unless it was reported before. */
  public void report(Mistake mistake) {
    Anchor anchor = mistake.anchor();
    String message = "[" + mistake.code().label() + "] " + mistake.sentence();
    if (told.add(anchor.path() + message)) {
      messager.printMessage(
          mistake.code().kind(), message, anchor.element(), anchor.annotation(), anchor.value());
    }
  }
}
