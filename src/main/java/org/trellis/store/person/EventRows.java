package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.ANSI)
@Requires(property = "datasources.default.url")
interface EventRows extends CrudRepository<EventRow, String> {
    List<EventRow> findAllOrderByHappenedAt();

    List<EventRow> findByAddressOrderByHappenedAt(String address);
}
