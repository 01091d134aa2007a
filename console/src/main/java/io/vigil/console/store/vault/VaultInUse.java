package io.vigil.console.store.vault;

/** Another console has these vaults open. Nothing was changed. */
public final class VaultInUse extends Exception {
    private static final long serialVersionUID = 1;

    public VaultInUse(String what) {
        super(what);
    }
}
