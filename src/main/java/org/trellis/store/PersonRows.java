package org.trellis.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.ANSI)
@Requires(property = "datasources.default.url")
interface PersonRows extends CrudRepository<PersonRow, String> {
    @Query(
            "insert into person (id, saved_at, yaml) values (:id, :savedAt, :yaml)"
                    + " on conflict (id) do update set saved_at = :savedAt, yaml = :yaml")
    void put(String id, String savedAt, String yaml);

    List<PersonRow> findAllOrderById();
}
