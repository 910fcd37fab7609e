package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.ANSI)
@Requires(property = "datasources.default.url")
interface PersonRows extends CrudRepository<PersonRow, String> {
    @Query(
            "insert into person (id, saved_at, yaml, address, label) values (:id, :savedAt,"
                    + " :yaml, :address, :label) on conflict (id) do update set saved_at = :savedAt, yaml = :yaml,"
                    + " version = person.version + 1")
    void put(String id, String savedAt, String yaml, String address, @Nullable String label);

    /** 0 where nobody has this address, or somebody else was faster. */
    @Query(
            "update person set saved_at = :savedAt, yaml = :yaml, goal = :goal,"
                    + " review_on = :reviewOn, version = version + 1"
                    + " where address = :address and version = :version")
    int change(
            String address,
            int version,
            String savedAt,
            String yaml,
            @Nullable String goal,
            @Nullable String reviewOn);

    List<PersonRow> findAllOrderById();

    Optional<PersonRow> findByAddress(String address);

    @Query("select id, label from person")
    List<Named> names();

    /**
     * @param id as it is kept
     * @param label sealed, where the database has a passphrase
     */
    @Introspected
    record Named(String id, @Nullable String label) {}
}
