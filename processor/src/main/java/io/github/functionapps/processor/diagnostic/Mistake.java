package io.github.functionapps.processor.diagnostic;

import javax.lang.model.element.Element;

/**
 * One thing that must change.
 *
 * @param code its code
 * @param anchor where
 * @param sentence what is required, what was found, and what to write instead
 */
public record Mistake(Code code, Anchor anchor, String sentence) {

  /** The same mistake seen from an interface that inherits the method it was found in. */
  public Mistake inheritedBy(Element heir, String method) {
    return new Mistake(
        code,
        Anchor.of(heir),
        heir.getSimpleName() + " inherits " + method + ", which does not fit here: " + sentence);
  }

  /** The same mistake told elsewhere. */
  public Mistake at(Anchor elsewhere) {
    return new Mistake(code, elsewhere, sentence);
  }

  /**
   * Whether two readings of one text found the same: arguments of types may word it differently.
   */
  public boolean isSameAs(Mistake other) {
    return code == other.code && anchor.equals(other.anchor);
  }
}
