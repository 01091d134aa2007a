/**
 * Opens, checks and copies the vaults for the console and at the terminal, and says in three sentences why not. Depends
 * on the store, crypto and words.
 *
 * <pre>{@code
 * ./run vault verify --data DIR
 * ./run vault backup --data DIR --to FILE
 * ./run vault restore --from FILE --data NEW-DIR
 * ./run vault code --data DIR
 * }</pre>
 */
@NullMarked
package io.vigil.console.app.vault;

import org.jspecify.annotations.NullMarked;
