package io.github.functionapps.generated;

/** The version of what generated clients may call. Grows with every addition to this package. */
public final class Abi {
  /** The version that this runtime offers. */
  public static final int VERSION = 2;

  private Abi() {}
}
