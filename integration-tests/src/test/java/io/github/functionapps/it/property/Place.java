package io.github.functionapps.it.property;

/** Where a type is used. */
enum Place {
  PATH,
  QUERY,
  QUERY_MAP,
  FIELD,
  BODY,
  RESULT
}
