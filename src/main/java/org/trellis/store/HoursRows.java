package org.trellis.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.ANSI)
@Requires(property = "datasources.default.url")
interface HoursRows extends CrudRepository<HoursRow, String> {
    @Query(
            "insert into apprentice_hours"
                    + " (id, apprentice_id, week, process, minutes, span, kind)"
                    + " values (:id, :apprenticeId, :week, :process, :minutes, :span, :kind)"
                    + " on conflict (id) do update set minutes = :minutes")
    void put(
            String id,
            String apprenticeId,
            String week,
            int process,
            int minutes,
            String span,
            String kind);

    List<HoursRow> findByApprenticeIdOrderByWeekAndProcess(String apprenticeId);
}
