package org.trellis.report.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Competency;
import org.trellis.model.Competency.Tier;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Departure;
import org.trellis.model.CompetencyModel.Foundation;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

/**
 * A model tier by tier, from the foundation up: what it says itself, what it takes over from the
 * model that it stands on, and what other models add above it.
 */
public final class ModelTiers {
    /** Where a block comes from. */
    public enum From {
        OWN,
        /** Of the model below, under this model's name. */
        NAMED,
        /** Of the model below, as that one names it. */
        BELOW,
        /** Of the model below, because this tier of the model was not seen. */
        ASSUMED,
        /** A whole model that fills the upper tiers of this one. */
        ATTACHED,
        /** What the jobs that use the model ask besides skills. */
        ASKED
    }

    /**
     * @param skill the competency that it stands for; empty for a whole model
     * @param model whose page tells more
     * @param below how many competencies stand below it in its model
     */
    public record Block(
            Text name, Optional<Competency.Id> skill, String model, From from, int below) {
        /** Its name, with how many skills it stands for; a whole model is named alone. */
        public String named(Words words) {
            String plain = words.text(name);
            return below == 0 || from == From.ATTACHED
                    ? plain
                    : words.count("report.svg.below", below, plain);
        }
    }

    public record Row(Tier tier, List<Block> blocks) {}

    private final Catalog catalog;
    private final CompetencyModel model;
    private final ModelUse use;

    private ModelTiers(Catalog catalog, CompetencyModel model, ModelUse use) {
        this.catalog = catalog;
        this.model = model;
        this.use = use;
    }

    /** Tiers without any block are left out. */
    public static List<Row> of(Catalog catalog, CompetencyModel model) {
        return of(catalog, model, ModelUse.of(catalog, model));
    }

    /**
     * @param use of the same model
     */
    public static List<Row> of(Catalog catalog, CompetencyModel model, ModelUse use) {
        return new ModelTiers(catalog, model, use).rows();
    }

    /** Models that fill the upper tiers of this one. */
    public static List<CompetencyModel> attached(Catalog catalog, CompetencyModel model) {
        return catalog.models().values().stream()
                .filter(each -> !each.code().equals(model.code()))
                .filter(each -> each.attachesTo().contains(model.code()))
                .toList();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<Block> blocks = new ArrayList<>(takenOver(tier));
            blocks.addAll(own(tier));
            if (tier == Tier.OCCUPATION_TECHNICAL) {
                attached(catalog, model).forEach(each -> blocks.add(whole(each)));
            }
            if (tier == Tier.OCCUPATION_REQUIREMENTS) {
                asked().ifPresent(blocks::add);
            }
            if (!blocks.isEmpty()) {
                rows.add(new Row(tier, blocks));
            }
        }
        return rows;
    }

    private static Block whole(CompetencyModel other) {
        int skills = other.competencies().size();
        return new Block(other.title(), Optional.empty(), other.code(), From.ATTACHED, skills);
    }

    private Optional<Block> asked() {
        int credentials = use.credentials().size();
        if (credentials == 0) {
            return Optional.empty();
        }
        Text name =
                new Text(
                        Words.of("en").count("model.asked", credentials),
                        Words.of("es").count("model.asked", credentials));
        return Optional.of(new Block(name, Optional.empty(), model.code(), From.ASKED, 0));
    }

    /** Of the tiers of the industry a cell for each block; elsewhere one for each competency. */
    private List<Block> own(Tier tier) {
        Map<String, List<Competency>> byBlock = new LinkedHashMap<>();
        boolean industry = tier == Tier.INDUSTRY_WIDE || tier == Tier.INDUSTRY_SECTOR;
        for (Competency each : model.competencies().values()) {
            if (each.tier() == tier) {
                String key = industry ? each.block() : each.id().code();
                byBlock.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
            }
        }
        return byBlock.values().stream().map(each -> own(each.get(0), industry)).toList();
    }

    private Block own(Competency first, boolean industry) {
        int below = industry ? below(first) : 0;
        Optional<Competency.Id> skill = Optional.of(first.id());
        return new Block(first.name(), skill, model.code(), From.OWN, below);
    }

    private int below(Competency block) {
        return (int)
                model.competencies().values().stream()
                        .filter(each -> !each.id().equals(block.id()))
                        .filter(each -> each.block().equals(block.block()))
                        .count();
    }

    private List<Block> takenOver(Tier tier) {
        Optional<Foundation> foundation = model.foundation();
        if (foundation.isEmpty() || model.kind() == Kind.OCCUPATIONS) {
            return List.of();
        }
        Optional<CompetencyModel> base = catalog.findFoundation(model);
        Set<Block> blocks = new LinkedHashSet<>();
        base.ifPresent(
                below ->
                        below.competencies().values().stream()
                                .filter(each -> each.tier() == tier)
                                .forEach(each -> takeOver(each, foundation.get(), blocks)));
        return List.copyOf(blocks);
    }

    private static void takeOver(Competency each, Foundation foundation, Set<Block> blocks) {
        List<Departure> departures = foundation.of(each.id());
        String code = foundation.model();
        if (departures.isEmpty()) {
            boolean seen =
                    each.tier() == Tier.MANAGEMENT || foundation.seen().contains(each.tier());
            From from = seen ? From.BELOW : From.ASSUMED;
            blocks.add(new Block(each.name(), Optional.of(each.id()), code, from, 0));
        }
        for (Departure departure : departures) {
            Optional<Competency.Id> first = Optional.of(departure.of().get(0));
            departure
                    .name()
                    .ifPresent(name -> blocks.add(new Block(name, first, code, From.NAMED, 0)));
        }
    }
}
