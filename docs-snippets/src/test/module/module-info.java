// snippet: module-info
module com.acme.parts {
  requires io.github.functionapps.runtime;

  // For apps.create(PartsApi.class), and so that Jackson reads and writes the records.
  opens com.acme.parts to
      io.github.functionapps.runtime,
      com.fasterxml.jackson.databind;
}
// end
