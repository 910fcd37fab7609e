package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
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

    /** The newest of each client. */
    @Query("select person_id, max(made_on) as made_on from saved_report group by person_id")
    List<LastReport> lastDays();

    /**
     * @param madeOn ISO date
     */
    @Introspected
    record LastReport(String personId, String madeOn) {}
}
