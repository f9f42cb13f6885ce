package io.github.functionapps.interop.compatibility;

import io.github.functionapps.interop.matrix.MatrixTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Hands each test of the matrix its limits, and keeps those that were met. */
public final class RecordFindings implements BeforeEachCallback, AfterEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    MatrixTest test = (MatrixTest) context.getRequiredTestInstance();
    test.limits = new Limits(test.cell);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isEmpty()) {
      MatrixTest test = (MatrixTest) context.getRequiredTestInstance();
      String section = context.getRequiredTestClass().getAnnotation(DisplayName.class).value();
      findings(context).add(section, context.getDisplayName(), test.cell, test.limits.met());
    }
  }

  private static Findings findings(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(RecordFindings.class))
        .getOrComputeIfAbsent(Findings.class, absent -> new Findings(), Findings.class);
  }
}
