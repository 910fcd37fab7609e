package org.trellis.lattice;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Text;
import org.trellis.model.catalog.Ladder;

/**
 * A ladder for Graphviz and for graph programs: its own jobs and moves, ids as {@code ladder/job}.
 */
public final class LatticeExport {
    private LatticeExport() {}

    /**
     * @param basis whose the wages are, in words
     * @param language picks the language of a text
     */
    public static String dot(Ladder ladder, String basis, Function<Text, String> language) {
        DOTExporter<Job.Id, Move.Authored> exporter =
                new DOTExporter<>(id -> quoted(id.toString()));
        exporter.setGraphIdProvider(() -> quoted(ladder.code()));
        exporter.setVertexAttributeProvider(id -> job(ladder.jobs().get(id), basis, language));
        exporter.setEdgeAttributeProvider(LatticeExport::moveInDot);
        StringWriter out = new StringWriter();
        exporter.exportGraph(graph(ladder), out);
        return out.toString().replace("\r\n", "\n");
    }

    /** The same for graph programs. */
    public static String graphml(Ladder ladder, String basis, Function<Text, String> language) {
        GraphMLExporter<Job.Id, Move.Authored> exporter = new GraphMLExporter<>(Job.Id::toString);
        for (String text : new String[] {"label", "band", "wageArea", "wageBasis"}) {
            exporter.registerAttribute(
                    text, GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
        }
        exporter.registerAttribute(
                "wageUsdPerYear", GraphMLExporter.AttributeCategory.NODE, AttributeType.DOUBLE);
        exporter.registerAttribute(
                "wageYear", GraphMLExporter.AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute(
                "kind", GraphMLExporter.AttributeCategory.EDGE, AttributeType.STRING);
        for (String months : new String[] {"experienceMonths", "programMonths"}) {
            exporter.registerAttribute(
                    months, GraphMLExporter.AttributeCategory.EDGE, AttributeType.INT);
        }
        exporter.setVertexAttributeProvider(id -> job(ladder.jobs().get(id), basis, language));
        exporter.setEdgeAttributeProvider(LatticeExport::move);
        StringWriter out = new StringWriter();
        exporter.exportGraph(graph(ladder), out);
        return out.toString().replace("\r\n", "\n");
    }

    private static Graph<Job.Id, Move.Authored> graph(Ladder ladder) {
        Graph<Job.Id, Move.Authored> graph = new DirectedMultigraph<>(Move.Authored.class);
        ladder.jobs().keySet().forEach(graph::addVertex);
        ladder.moves().stream()
                .filter(move -> graph.containsVertex(move.from()))
                .filter(move -> graph.containsVertex(move.to()))
                .forEach(move -> graph.addEdge(move.from(), move.to(), move));
        return graph;
    }

    private static Map<String, Attribute> job(
            Job job, String basis, Function<Text, String> language) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("label", DefaultAttribute.createAttribute(language.apply(job.title())));
        attributes.put("band", DefaultAttribute.createAttribute(Code.of(job.band())));
        job.wage().ifPresent(wage -> pay(wage, basis, attributes));
        return attributes;
    }

    private static void pay(Job.Wage wage, String basis, Map<String, Attribute> attributes) {
        attributes.put("wageUsdPerYear", DefaultAttribute.createAttribute(wage.usdPerYear()));
        attributes.put("wageYear", DefaultAttribute.createAttribute(wage.year()));
        attributes.put("wageBasis", DefaultAttribute.createAttribute(basis));
        wage.area()
                .ifPresent(
                        area -> attributes.put("wageArea", DefaultAttribute.createAttribute(area)));
    }

    private static Map<String, Attribute> move(Move.Authored move) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("kind", DefaultAttribute.createAttribute(Code.of(move.kind())));
        attributes.put(
                "experienceMonths", DefaultAttribute.createAttribute(move.experienceMonths()));
        attributes.put("programMonths", DefaultAttribute.createAttribute(move.programMonths()));
        return attributes;
    }

    private static Map<String, Attribute> moveInDot(Move.Authored move) {
        Map<String, Attribute> attributes = move(move);
        int months = Math.max(move.experienceMonths(), move.programMonths());
        attributes.put("label", DefaultAttribute.createAttribute(months + " mo"));
        String style =
                switch (move.kind()) {
                    case LATERAL -> "dashed";
                    case DIAGONAL -> "dotted";
                    default -> "solid";
                };
        attributes.put("style", DefaultAttribute.createAttribute(style));
        return attributes;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
