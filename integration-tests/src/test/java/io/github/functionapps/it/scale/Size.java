package io.github.functionapps.it.scale;

/** How many there are of what a phase holds. */
final class Size {
  static final int CALLS = 1_300;

  /** As many calls run, or connections carry requests, where that is bounded. */
  static final int FEW = 50;

  private Size() {}
}
