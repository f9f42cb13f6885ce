package io.github.functionapps;

import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.http.ExchangeAdapter;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of a setting what is required and what was found. No value that may be secret is quoted. */
final class SettingChecks {
  private static final Pattern API_PATH = Pattern.compile("(.*?)/+api/+v1(/.*)?");

  private SettingChecks() {}

  static URI clusterUrl(@Nullable String cluster) {
    if (cluster == null || !cluster.matches("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?")) {
      throw wrong(
          "cluster",
          "a cluster is one part of a host's name, such as westeurope-1; for a whole"
              + " URL call baseUrl");
    }
    return URI.create("https://" + cluster + ".cognitedata.com");
  }

  static URI baseUrl(@Nullable URI url) {
    if (url == null) {
      throw wrong("cluster", "a cluster or a base URL is required, but neither was given");
    }
    return secure("baseUrl", url);
  }

  /** Of CDF's API, below which its paths begin with {@code /api/v1}. */
  static URI apiUrl(String setting, @Nullable URI url) {
    URI secure = url == null ? baseUrl(null) : secure(setting, url);
    Matcher api = API_PATH.matcher(secure.getRawPath());
    if (api.matches()) {
      throw wrong(
          setting,
          "the URL before /api/v1 is required, because the client adds the rest itself: "
              + secure.getScheme()
              + "://"
              + secure.getRawAuthority()
              + api.group(1)
              + ", but "
              + url
              + " was given");
    }
    return secure;
  }

  static String project(@Nullable String project) {
    if (project == null) {
      throw wrong("project", "a project is required, but none was given");
    }
    if (project.isBlank()
        || project.matches("\\.{1,2}")
        || project.chars().anyMatch(Character::isISOControl)) {
      throw wrong("project", "a project's name is required, but what was given cannot be one");
    }
    return project;
  }

  static @Nullable ClientCredentials clientCredentials(@Nullable ClientCredentials credentials) {
    if (credentials != null) {
      secure("tokenUrl", credentials.tokenUrl());
      notBlank("clientId", credentials.clientId());
      notBlank("clientSecret", credentials.clientSecret());
    }
    return credentials;
  }

  static String header(String setting, @Nullable String value) {
    if (value == null || value.isBlank() || !value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw wrong(
          setting,
          "a header's value is required: visible ASCII characters on one line, but what was given"
              + " is blank or holds others");
    }
    return value.strip();
  }

  static Duration positive(String setting, @Nullable Duration time) {
    if (time == null || time.isNegative() || time.isZero()) {
      throw wrong(setting, "a positive duration is required, but " + time + " was given");
    }
    // Timers count nanoseconds in 64 bits.
    Duration longest = Duration.ofDays(365);
    return time.compareTo(longest) > 0 ? longest : time;
  }

  static RetryPolicy retry(@Nullable RetryPolicy policy) {
    if (policy == null) {
      throw wrong("retry", "a policy is required, but null was given; see RetryPolicy.never()");
    }
    return policy;
  }

  static int positive(String setting, int number) {
    if (number < 1) {
      throw wrong(setting, "a positive number is required, but " + number + " was given");
    }
    return number;
  }

  static int notNegative(String setting, int number) {
    if (number < 0) {
      throw wrong(setting, "zero or a positive number is required, but " + number + " was given");
    }
    return number;
  }

  /** The token must not travel in the clear. */
  private static URI secure(String setting, @Nullable URI url) {
    String host = url == null ? null : url.getHost();
    if (url == null
        || host == null
        || url.getRawUserInfo() != null
        || url.getRawQuery() != null
        || url.getRawFragment() != null) {
      throw wrong(
          setting,
          "an absolute URL with a host is required, without user, query or fragment, such as"
              + " https://westeurope-1.cognitedata.com");
    }
    boolean isSecure =
        "https".equalsIgnoreCase(url.getScheme())
            || ("http".equalsIgnoreCase(url.getScheme()) && isLoopback(host));
    if (!isSecure) {
      throw wrong(setting, "https is required (http for loopback only), but " + url + " was given");
    }
    if (!ExchangeAdapter.accepts(url)) {
      throw wrong(
          setting,
          "a host and a port that requests can be sent to are required, but " + url + " was given");
    }
    return url;
  }

  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("[::1]");
  }

  private static void notBlank(String setting, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw wrong(setting, "a value is required, but it is null or blank");
    }
  }

  private static ConfigurationException wrong(String setting, String message) {
    return new ConfigurationException(setting, "the setting " + setting + ": " + message);
  }
}
