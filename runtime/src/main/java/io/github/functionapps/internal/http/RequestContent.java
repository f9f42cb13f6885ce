package io.github.functionapps.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a request held that no message may tell, and whether a text quotes it: as a whole or a word
 * of it, cut short, in other case or with other punctuation. Where that cannot be told from an
 * ordinary word, it counts as a quotation. Immutable.
 */
public final class RequestContent {
  /** Looking for more would take long. */
  private static final int LONGEST = 1 << 18;

  /** The parts of a random text that are shorter come about in ordinary words, too. */
  private static final int SHORTEST_OF_SECRET = 5;

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_VALUE = 3;

  /** A text that has no other words but these tells nothing, unless all of it is an argument. */
  private static final Set<String> COMMON =
      Set.of(
          ("a an and are as at be been by call calls can cannot could did do does for from function"
                  + " had has have http if in invalid is it its may must no not of on or request"
                  + " should that the there these this to unknown valid value was were with")
              .split(" "));

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<String> values;
  private final List<String> secrets;
  private final boolean isKnown;

  private RequestContent(List<String> values, List<String> secrets, boolean isKnown) {
    this.values = List.copyOf(values);
    this.secrets = List.copyOf(secrets);
    this.isKnown = isKnown;
  }

  /**
   * What a request held.
   *
   * @param values what it was about
   * @param secrets random texts, such as tokens
   * @return the content
   */
  public static RequestContent of(Collection<String> values, Collection<String> secrets) {
    return new RequestContent(List.copyOf(values), List.copyOf(secrets), true);
  }

  /** Of a request that is not kept: every text may quote it. */
  static RequestContent unknown() {
    return new RequestContent(List.of(), List.of(), false);
  }

  /**
   * The same with what is in the envelope of a call.
   *
   * @param json the envelope, or its beginning
   * @param length how many bytes of it there are
   * @return the content
   */
  public RequestContent withEnvelope(byte[] json, int length) {
    if (length > LONGEST) {
      return unknown();
    }
    List<String> more = new ArrayList<>(values);
    try (JsonParser parser = MAPPER.createParser(json, 0, length)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        String name = parser.currentName();
        boolean isOurs = depth <= 2 && (token == JsonToken.FIELD_NAME || "method".equals(name));
        if (isOurs || token == JsonToken.VALUE_NULL) {
          continue;
        }
        if (depth == 2 && "path".equals(name)) {
          addPath(parser.getText(), more);
        } else if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
          more.add(parser.getText());
        }
      }
    } catch (JsonEOFException e) {
      // It ends within an object, because its nonce is added later.
    } catch (IOException e) {
      return unknown();
    }
    return new RequestContent(more, secrets, isKnown);
  }

  /** Its segments are raw, its query is a form (wire.md 6). */
  private static void addPath(String path, List<String> values) {
    String[] parts = path.split("\\?", 2);
    values.addAll(Arrays.asList(parts[0].split("/", -1)));
    if (parts.length > 1) {
      for (String part : parts[1].split("[&=]", -1)) {
        values.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
      }
    }
  }

  /** Whether a text of ASCII alone may be a quotation. */
  boolean isQuotedIn(String text) {
    String bare = bare(text);
    List<String> words = words(text);
    return !isKnown
        || values.stream().anyMatch(value -> isValueQuoted(value, text, bare, words))
        || secrets.stream().anyMatch(secret -> isSecretQuoted(secret, bare, words));
  }

  private static boolean isValueQuoted(String value, String text, String bare, List<String> words) {
    String bareValue = bare(value);
    if (bareValue.isEmpty()) {
      return !value.isBlank() && text.contains(value.strip());
    }
    boolean isWhole =
        bareValue.length() < SHORTEST_VALUE ? words.contains(bareValue) : bare.contains(bareValue);
    return isWhole
        || words.stream().anyMatch(word -> !COMMON.contains(word) && bareValue.contains(word))
        || words(value).stream()
            .anyMatch(
                part ->
                    part.length() >= SHORTEST_PART
                        && !COMMON.contains(part)
                        && bare.contains(part));
  }

  private static boolean isSecretQuoted(String secret, String bare, List<String> words) {
    String bareSecret = bare(secret);
    return bare.contains(bareSecret)
        || words.stream()
            .anyMatch(word -> word.length() >= SHORTEST_OF_SECRET && bareSecret.contains(word))
        || words(secret).stream()
            .anyMatch(part -> part.length() >= SHORTEST_OF_SECRET && bare.contains(part));
  }

  private static String bare(String text) {
    return OTHERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text) {
    return OTHERS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
