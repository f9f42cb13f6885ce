package io.github.functionapps.interop.odd;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An Enum, whose values are no constants' names. */
public enum Color {
  @JsonProperty("red")
  RED,
  @JsonProperty("deep blue")
  DEEP_BLUE
}
