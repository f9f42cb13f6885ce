/**
 * Drawn interfaces, legal and not, held against an oracle of their own: nothing here asks the
 * library how a value, a URL or a JSON text looks.
 */
package io.github.functionapps.it.property;
