package io.github.functionapps.testing;

import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A stand-in with one function; what its handlers throw is not printed. */
abstract class OneFunction {
  static final Logger LOGGER = Logger.getLogger("io.github.functionapps.testing");

  final LocalCdf cdf = LocalCdf.start();
  final LocalFunction function = cdf.function("inventory");
  final Wire wire = new Wire(cdf);

  @BeforeAll
  static void silence() {
    LOGGER.setUseParentHandlers(false);
  }

  @AfterAll
  static void unsilence() {
    LOGGER.setUseParentHandlers(true);
  }

  @AfterEach
  void stop() {
    cdf.close();
  }
}
