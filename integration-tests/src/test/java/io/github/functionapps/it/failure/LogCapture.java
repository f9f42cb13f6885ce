package io.github.functionapps.it.failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while it is open, stack traces included, by every logger but three. */
public final class LogCapture extends Handler implements AutoCloseable {
  /**
   * They show all that travels, which is what they are for; and what the function threw, on whose
   * side the stand-in is.
   */
  private static final List<Logger> TELLTALES =
      List.of(
          Logger.getLogger("org.apache.hc.client5.http.wire"),
          Logger.getLogger("org.apache.hc.client5.http.headers"),
          Logger.getLogger("io.github.functionapps.testing"));

  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
  private final List<Handler> others = List.of(ROOT.getHandlers());
  private final Level level = ROOT.getLevel();

  private LogCapture() {}

  public static LogCapture open() {
    LogCapture capture = new LogCapture();
    capture.setFormatter(new SimpleFormatter());
    capture.setLevel(Level.ALL);
    capture.others.forEach(ROOT::removeHandler); // nobody wants to read it
    ROOT.addHandler(capture);
    ROOT.setLevel(Level.ALL);
    TELLTALES.forEach(logger -> logger.setLevel(Level.OFF));
    return capture;
  }

  public List<String> texts() {
    synchronized (texts) {
      return List.copyOf(texts);
    }
  }

  @Override
  public void publish(LogRecord logged) {
    texts.add(getFormatter().format(logged));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
    others.forEach(ROOT::addHandler);
    ROOT.setLevel(level);
    TELLTALES.forEach(logger -> logger.setLevel(null));
  }
}
