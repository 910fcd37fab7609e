package org.trellis.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.trellis.board.HoursToReach;
import org.trellis.board.OccupationBoard;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;

/**
 * One person against all rated U.S. occupations and all skills and knowledge: on the board, in a
 * plain loop over rows of numbers, and in maps of strings with all elements or only those that are
 * asked, each for the same people.
 */
final class CountryRanks {
    private static final int PEOPLE = 20;

    private final OccupationBoard board;
    private final float[][] people;
    private final double[][] rows;
    private final List<Map<String, Double>> maps = new ArrayList<>();
    private final List<Map<String, Double>> fullMaps = new ArrayList<>();
    private final List<Map<String, Double>> heldMaps = new ArrayList<>();
    private final Consumer<Object> keep;

    CountryRanks(Catalog catalog, Consumer<Object> keep) {
        this.keep = keep;
        var hours = new HoursToReach(catalog);
        board = new OccupationBoard(catalog, hours);
        int elements = board.elements().size();
        rows = new double[board.occupations().size()][elements];
        for (int j = 0; j < rows.length; j++) {
            Job job = catalog.national().findJob(board.occupations().get(j)).orElseThrow();
            Map<String, Double> map = new LinkedHashMap<>();
            for (int i = 0; i < elements; i++) {
                Requirement asked = job.requirements().get(board.elements().get(i));
                if (asked != null && asked.ask() instanceof Requirement.AtLevel at) {
                    double each = hours.of(at.level()) * hours.times(board.elements().get(i));
                    rows[j][i] = each;
                    map.put(board.elements().get(i).toString(), each);
                }
            }
            maps.add(map);
            fullMaps.add(full(map));
        }
        people = people(elements);
    }

    /** With the elements that are not asked, at 0. */
    private Map<String, Double> full(Map<String, Double> asked) {
        Map<String, Double> full = new LinkedHashMap<>();
        board.elements().forEach(id -> full.put(id.toString(), asked.getOrDefault(id + "", 0.0)));
        return full;
    }

    private float[][] people(int elements) {
        var random = new SplittableRandom(11);
        float[][] made = new float[PEOPLE][elements];
        for (float[] person : made) {
            Map<String, Double> map = new LinkedHashMap<>();
            for (int i = 0; i < elements; i++) {
                person[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(60);
                map.put(board.elements().get(i).toString(), (double) person[i]);
            }
            heldMaps.add(map);
        }
        return made;
    }

    /** The board first. */
    List<Subject> subjects() {
        String size = board.occupations().size() + " x " + board.elements().size();
        String many = PEOPLE + " ranks of " + size;
        return List.of(
                Subject.of(many + ", board", 1, List.of(this::onBoard)),
                Subject.of(many + ", rows of numbers", 0, List.of(this::inRows)),
                Subject.of(many + ", maps", 0, List.of(() -> inMaps(fullMaps))),
                Subject.of(many + ", maps, asked only", 0, List.of(() -> inMaps(maps))));
    }

    /** How many times the first of them each of the others takes, of minima and of medians. */
    static String ratios(List<Subject> subjects) {
        var text = new StringBuilder();
        Subject first = subjects.get(0);
        for (Subject other : subjects.subList(1, subjects.size())) {
            text.append(
                    String.format(
                            java.util.Locale.ROOT,
                            "%s: %.0f times the board by minima, %.0f by medians%n",
                            other.name(),
                            other.ms(0) / first.ms(0),
                            other.ms(0.5) / first.ms(0.5)));
        }
        return text.toString();
    }

    private void onBoard() {
        for (float[] person : people) {
            keep.accept(board.missing(person));
        }
    }

    private void inRows() {
        for (float[] person : people) {
            double[] missing = new double[rows.length];
            for (int j = 0; j < rows.length; j++) {
                double sum = 0;
                for (int i = 0; i < person.length; i++) {
                    sum += Math.max(0, rows[j][i] - person[i]);
                }
                missing[j] = sum;
            }
            keep.accept(missing);
        }
    }

    private void inMaps(List<Map<String, Double>> maps) {
        for (Map<String, Double> person : heldMaps) {
            double[] missing = new double[maps.size()];
            for (int j = 0; j < missing.length; j++) {
                double sum = 0;
                for (Map.Entry<String, Double> asked : maps.get(j).entrySet()) {
                    double held = person.getOrDefault(asked.getKey(), 0.0);
                    sum += Math.max(0, asked.getValue() - held);
                }
                missing[j] = sum;
            }
            keep.accept(missing);
        }
    }
}
