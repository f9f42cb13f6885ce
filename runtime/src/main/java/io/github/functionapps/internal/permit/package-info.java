/** Whose turn it is: how many calls of a function run at once, and how many are being sent. */
package io.github.functionapps.internal.permit;
