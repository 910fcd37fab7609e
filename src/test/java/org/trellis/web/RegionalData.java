package org.trellis.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.files.Loaded;
import org.trellis.files.area.AreaImport;
import org.trellis.files.area.ImportedAreas;
import org.trellis.files.area.LocalList;
import org.trellis.files.area.WageTables;
import org.trellis.files.reading.Folder;

/** The shipped data with invented wages of some regions, and invented lists of a local board. */
final class RegionalData {
    private static final String IN_DEMAND =
            "area,soc,source,year\n45940,29-1141,Invented board,2026\n";
    private static final String SELF_SUFFICIENCY =
            """
            area,family,name,name_es,usd_per_hour,year,source
            NJ,adult-child,one adult and a child,un adulto y un menor,38.50,2025,Invented
            NJ,adult,one adult,un adulto,99,2025,Invented
            """;

    private static final String TASKS =
            """
            onet_soc,kind,task
            29-1141.00,core,"Invented: look after <patients>, day and night."
            29-1141.00,supplemental,Invented: teach newcomers.
            """;

    static final Loaded LOADED = of(Site.LOADED);

    private final Folder seeds = Folder.inside("seeds");
    private final Map<String, byte[]> set = new HashMap<>();

    private RegionalData() {
        for (String file : List.of("state_M2024_dl.csv", "MSA_M2024_dl.csv")) {
            WageTables tables = WageTables.of(Path.of("src/test/resources/oews", file));
            put(new AreaImport(tables, seeds, active()).read(Optional.empty()));
        }
        put(LocalList.inDemand(bytes(IN_DEMAND), "demand.csv", seeds, active()));
        put(LocalList.selfSufficiency(bytes(SELF_SUFFICIENCY), "needs.csv", active()));
    }

    private static Loaded of(Loaded nation) {
        Folder areas = Folder.of("areas", new RegionalData().set);
        Folder seeds = Folder.inside("seeds").with("areas", areas).with("national", withTasks());
        return new Loaded(nation.catalog(), List.of(), seeds, true);
    }

    /** The country as it ships, and invented tasks, as if a release had been imported. */
    private static Folder withTasks() {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> names = Files.list(Path.of("seeds/national"))) {
            for (Path each : names.filter(Files::isRegularFile).toList()) {
                files.put(each.getFileName().toString(), Files.readAllBytes(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put("tasks.csv", bytes(TASKS));
        return Folder.of("national", files);
    }

    private Folder active() {
        return Folder.of("areas", Map.copyOf(set));
    }

    private void put(ImportedAreas imported) {
        imported.texts().forEach((name, text) -> set.put(name, bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
