package org.trellis.store.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every row of a database from one vault into another, inside the transaction of the caller. */
final class Resealing {
    private final Connection connection;
    private final Vault from;
    private final Vault to;

    /** By the table that is named, then as a name is kept now, as it will be. */
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    Resealing(Connection connection, Vault from, Vault to) {
        this.connection = connection;
        this.from = from;
        this.to = to;
    }

    void run() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma defer_foreign_keys = on");
        }
        for (SealedTable table : SealedTable.ALL) {
            for (long row : rows(table)) {
                reseal(table, row);
            }
        }
    }

    private List<Long> rows(SealedTable table) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select rowid from " + table.name())) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    private void reseal(SealedTable table, long row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        List<String> columns = new ArrayList<>(table.columns());
        columns.addAll(List.of("id", table.owner()));
        if (table.isNamed()) {
            columns.add("label");
        }
        List<String> distinct = columns.stream().distinct().toList();
        String read = "select " + String.join(", ", distinct) + " from " + table.name();
        try (PreparedStatement query = connection.prepareStatement(read + " where rowid = ?")) {
            query.setLong(1, row);
            try (ResultSet found = query.executeQuery()) {
                for (String column : distinct) {
                    values.put(column, found.getObject(column));
                }
            }
        }
        change(table, values);
        write(table, row, distinct, values);
    }

    private void change(SealedTable table, Map<String, Object> values) {
        String id = (String) values.get("id");
        String owner = (String) values.get(table.owner());
        SealedRow old = from.row(table.name(), id, owner);
        String owned = owner;
        if (table.isNamed()) {
            String label = old.open("label", (String) values.get("label"));
            String name = from.isSealing() ? label : owner;
            owned = to.code(table.name(), name);
            codes.computeIfAbsent(table.name(), none -> new HashMap<>()).put(owner, owned);
            values.put("label", name);
        } else if (!table.names().isEmpty()) {
            owned = codes.get(table.names()).get(owner);
        }
        boolean holdsOwner = id.equals(owner) || id.startsWith(owner + "|");
        String renamed = holdsOwner ? owned + id.substring(owner.length()) : id;
        SealedRow fresh = to.row(table.name(), renamed, owned);
        table.columns().forEach(each -> values.compute(each, (c, v) -> moved(old, fresh, c, v)));
        if (table.isNamed()) {
            String name = (String) values.get("label");
            values.put("label", to.isSealing() ? fresh.seal("label", name) : null);
        }
        values.put("id", renamed);
        values.put(table.owner(), owned);
    }

    private static Object moved(SealedRow old, SealedRow fresh, String column, Object value) {
        return value instanceof byte[] bytes
                ? fresh.seal(column, old.open(column, bytes))
                : fresh.seal(column, old.open(column, (String) value));
    }

    private void write(
            SealedTable table, long row, List<String> columns, Map<String, Object> values)
            throws SQLException {
        String set = columns.stream().map(each -> each + " = ?").collect(Collectors.joining(", "));
        String change = "update " + table.name() + " set " + set + " where rowid = ?";
        try (PreparedStatement update = connection.prepareStatement(change)) {
            for (int i = 0; i < columns.size(); i++) {
                update.setObject(i + 1, values.get(columns.get(i)));
            }
            update.setLong(columns.size() + 1, row);
            update.executeUpdate();
        }
    }
}
