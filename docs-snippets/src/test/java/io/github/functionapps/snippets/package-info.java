/** What docs/environments shows: one package below this for each environment. */
package io.github.functionapps.snippets;
