package io.github.functionapps.error;

/**
 * A setting is wrong or missing, a client was not generated, {@code FunctionApps} is closed, or a
 * module is not open to Jackson. Nothing was sent, unless {@link #mayHaveRun()} says otherwise:
 * that a type cannot be read shows when the function has answered.
 */
public class ConfigurationException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  private final String setting;

  /**
   * A wrong or missing setting.
   *
   * @param setting the setting's name, as the builder or the environment calls it
   * @param message what was required, what was found, what to do
   */
  public ConfigurationException(String setting, String message) {
    this(setting, message, CallInfo.NONE);
  }

  /**
   * A wrong or missing setting, found by a call.
   *
   * @param setting the setting's name, as the builder or the environment calls it
   * @param message what was required, what was found, what to do
   * @param call what is known of the call
   */
  public ConfigurationException(String setting, String message, CallInfo call) {
    super(message, call, null);
    this.setting = setting;
  }

  /**
   * The setting.
   *
   * @return its name, as the builder or the environment calls it
   */
  public String setting() {
    return setting;
  }
}
