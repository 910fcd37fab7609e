package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.ANSI)
@Requires(property = "datasources.default.url")
interface ReportRows extends CrudRepository<ReportRow, String> {
    List<ReportRow> findByPersonIdOrderByMadeOnAndSavedAtAndId(String personId);

    @Query("select count(*) from person where id = :id")
    int countPeople(String id);

    @Nullable
    @Query("select max(made_on) from saved_report where person_id = :id")
    String lastDay(String id);
}
