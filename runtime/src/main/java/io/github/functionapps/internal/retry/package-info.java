/** Whether and when a failed call is tried again, and what that is paid from. */
package io.github.functionapps.internal.retry;
