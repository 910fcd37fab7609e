package org.trellis.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import org.trellis.store.seal.Vault;

/** The vault that was opened before the store was: a passphrase is asked for only once. */
@Factory
@Requires(property = "datasources.default.url")
public final class OpenVault {
    /** Of the setting that holds it, in memory. */
    public static final String SETTING = "trellis.vault";

    @Singleton
    Vault vault(Environment environment) {
        return environment.getProperty(SETTING, Vault.class).orElseGet(Vault::none);
    }
}
