package io.github.functionapps.interop.standin;

import io.github.functionapps.interop.cell.RawCalls;
import io.github.functionapps.interop.cell.RawCalls.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Calls of the odd function that show what a framework does, whether a client would send them. */
final class KnownCalls {
  private static final String PUMP = "{\"name\":\"pump\",\"price\":1.5}";

  private KnownCalls() {}

  static List<Function<RawCalls, Raw>> all() {
    List<Function<RawCalls, Raw>> calls = new ArrayList<>();
    for (String path :
        List.of(
            "/path/a b",
            "/path/a%20b",
            "/path/æ😀",
            "/path/latest",
            "/path/latest/end",
            "/path/",
            "/path/a/b",
            "/path/a?text=b",
            "/path/a#b",
            "/path/a;b",
            "/path/a\tb",
            "//path/a",
            "//x/path/a",
            "/pair/a-b-c",
            "/nothing/",
            "/unknown",
            "",
            "/",
            "/query?text=x+y%26z%C3%A9&number=-5&real=2&flag=on&maybe=3",
            "/query?text=&number=",
            "/query?number=1.5",
            "/query?number=x",
            "/query?number=123456789012345678901234567890",
            "/query?real=x",
            "/query?real=nan",
            "/query?real=1e400",
            "/query?flag=maybe",
            "/query?text=%",
            "/query?text=%ff",
            "/query?text=a;b",
            "/query?text=a&text=b",
            "/lists",
            "/lists?texts=a",
            "/lists?texts=a&texts=b",
            "/lists?texts=&texts=b",
            "/typed/date?value=2026-01-02",
            "/typed/datetime?value=2026-01-02T03:04:05Z",
            "/typed/uuid?value=00000000-0000-0000-0000-000000000005",
            "/typed/enum?value=red",
            "/items/1",
            "/items/77",
            "/items/x",
            "/items/-1",
            "/missing",
            "/gone",
            "/accepted",
            "/raises",
            "/exits",
            "/stamped",
            "/stamped/list",
            "/empty",
            "/nothing",
            "/empty-list",
            "/nan",
            "/reals",
            "/big",
            "/label/3",
            "/table",
            "/unicode")) {
      calls.add(raw -> raw.call("GET", path, "{}"));
    }
    for (String verb : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
      calls.add(raw -> raw.call(verb, "/nothing", "{}"));
      calls.add(raw -> raw.call(verb, "/path/x", "{}"));
    }
    calls.add(raw -> raw.call("DELETE", "/query?text=x", "{}"));
    calls.add(raw -> raw.call("DELETE", "/items/1", "{}"));
    for (String body :
        List.of(
            "{}",
            PUMP,
            "{\"item\":" + PUMP + "}",
            "{\"item\":{}}",
            "{\"item\":{\"name\":\"x\"}}",
            "{\"item\":5}",
            "{\"item\":\"x\"}",
            "{\"item\":[]}",
            "{\"item\":{\"name\":\"x\",\"price\":1,\"tags\":[\"a\"],\"note\":null}}")) {
      calls.add(raw -> raw.call("POST", "/items", body));
      calls.add(raw -> raw.call("POST", "/shelves/a b/items", body));
      calls.add(raw -> raw.call("POST", "/echo/item", body));
    }
    for (String body :
        List.of(
            "[]",
            "[" + PUMP + "]",
            "{\"items\":[]}",
            "{\"items\":[" + PUMP + "," + PUMP + "]}",
            "{\"items\":{}}",
            "[1]",
            "{\"items\":[1]}")) {
      calls.add(raw -> raw.call("POST", "/items/bulk", body));
      calls.add(raw -> raw.call("POST", "/echo/items", body));
    }
    calls.add(
        raw -> raw.call("POST", "/items/batch", "{\"items\":[" + PUMP + "],\"dry_run\":true}"));
    calls.add(raw -> raw.call("POST", "/items/batch", "{\"items\":[],\"dry_run\":\"maybe\"}"));
    calls.add(raw -> raw.call("POST", "/items/batch", "{\"items\":[],\"dry_run\":1}"));
    calls.add(raw -> raw.call("POST", "/items/optional", "{\"item\":" + PUMP + "}"));
    calls.add(raw -> raw.call("POST", "/items/optional", "{}"));
    calls.add(raw -> raw.call("POST", "/items/optional", "{\"item\":null}"));
    calls.add(raw -> raw.call("PUT", "/defaults", "{}"));
    calls.add(raw -> raw.call("PUT", "/defaults", "{\"thing\":{}}"));
    calls.add(raw -> raw.call("PUT", "/defaults", "{\"thing\":{\"size\":2}}"));
    calls.add(raw -> raw.call("PUT", "/defaults", "{\"size\":2}"));
    calls.add(raw -> raw.call("POST", "/free", "{\"body\":{\"a\":[1,null,{\"b\":true}]}}"));
    calls.add(raw -> raw.call("POST", "/free", "{\"body\":[]}"));
    calls.add(raw -> raw.call("POST", "/free", "{\"body\":\"x\"}"));
    calls.add(
        raw ->
            raw.call(
                "POST",
                "/tree",
                "{\"root\":{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}}"));
    calls.add(
        raw -> raw.call("POST", "/aliased", "{\"thing\":{\"displayName\":\"x\",\"URL\":\"y\"}}"));
    for (String value :
        List.of(
            "1",
            "1.0",
            "1e2",
            "\"1\"",
            "\"1.5\"",
            "\"x\"",
            "\"\"",
            "[]",
            "{}",
            "null",
            "123456789012345678901234567890",
            "\"  5 \"",
            "\"-0\"",
            "\"+5\"",
            "\"--5\"",
            "\"yes\"")) {
      for (String parameter : List.of("n", "f", "b", "s", "o")) {
        calls.add(raw -> raw.call("POST", "/scalars", scalarsWith(parameter, value)));
      }
      if (!value.equals("null")) { // the handlers fail on None, each in its own words
        calls.add(raw -> raw.call("POST", "/typed/datetime", "{\"value\":" + value + "}"));
        calls.add(raw -> raw.call("POST", "/typed/uuid", "{\"value\":" + value + "}"));
        calls.add(raw -> raw.call("POST", "/typed/enum", "{\"value\":" + value + "}"));
      }
      calls.add(raw -> raw.call("POST", "/echo/value", "{\"value\":" + value + "}"));
    }
    calls.add(raw -> raw.call("POST", "/conflict", "{\"name\":\"x\"}"));
    calls.add(raw -> raw.call("POST", "/clash/p?name=q", "{\"name\":\"b\"}"));
    return calls;
  }

  private static String scalarsWith(String parameter, String value) {
    return "{\"n\":%s,\"f\":%s,\"b\":%s,\"s\":%s,\"o\":%s}"
        .formatted(
            parameter.equals("n") ? value : "1",
            parameter.equals("f") ? value : "1.5",
            parameter.equals("b") ? value : "true",
            parameter.equals("s") ? value : "\"x\"",
            parameter.equals("o") ? value : "null");
  }
}
