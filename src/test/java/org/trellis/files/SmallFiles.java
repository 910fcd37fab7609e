package org.trellis.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trellis.files.reading.Folder;
import org.trellis.model.Issue;
import org.trellis.report.Words;

/** A small clean set of data files, to break one cell at a time. Today is 2026-11-21. */
final class SmallFiles {
    private static final String CLEAN =
            """
            # seeds/sources.csv
            key,title,publisher,date,license,url,status
            editorial,Our own judgement,Us,2026,,,editorial
            memory,From memory,Us,2026,,,memory
            # seeds/scales.csv
            scale,level,label,label_es,description,hours_to_reach
            opm-5,1,Basic,Básico,,10
            opm-5,2,Good,Bueno,,20
            lv,0,None,Nada,,0
            lv,1,Some,Algo,,10
            # seeds/scale_maps.csv
            from_scale,from_level,to_scale,to_level,source
            lv,1,opm-5,1,editorial
            # seeds/assumptions.yaml
            hours: {value: 10, unit: hours, reason: Ours., reason_es: Nuestra.}
            # seeds/models/care/model.yaml
            title: Care
            title_es: Cuidado
            scale: opm-5
            source: editorial
            # seeds/models/care/competencies.csv
            code,name,name_es,alias,tier,block,definition,definition_es,requires,importance_now,importance_in_3_years,status,source
            hygiene,Hygiene,Higiene,,4,Basics,Washes.,Lava.,,1,2,active,editorial
            lifting,Lifting,Levantar,,4,Basics,Lifts.,Levanta.,hygiene,2,1,active,editorial
            # seeds/models/care/behaviors.csv
            competency,behavior,behavior_es
            hygiene,Washes hands,Se lava las manos
            # seeds/models/care/levels.csv
            competency,level,illustration,illustration_es
            hygiene,1,Washes when told,Se lava si se lo dicen
            # seeds/models/care/grades.csv
            competency,G-1
            hygiene,X
            # seeds/crosswalks/care.csv
            from,to,kind,source
            2.A.1.a,care/hygiene,derives-level,editorial
            # seeds/credentials.csv
            code,name,name_es,issuer,kind,fee_usd,fee_source,hours,hours_source,valid_months,requires,covers,wioa_counts,source
            aide-course,Aide course,Curso,School,course-completion,,,75,editorial,,,,verify,editorial
            aide-card,Aide card,Tarjeta,State,license,20,memory,10,editorial,24,aide-course,aide-course,yes,editorial
            # seeds/credential_competencies.csv
            credential,competency,level,scale,source
            aide-card,care/hygiene,1,opm-5,editorial
            # ladders/ward/ladder.yaml
            title: Ward
            title_es: Sala
            industry: Health
            industry_es: Salud
            models: [care]
            scale: opm-5
            wage_basis: Median
            wage_basis_es: Mediana
            reviewed: 2026-11-01
            review_due: 2027-11-01
            owner: Us
            # ladders/ward/jobs.csv
            code,title,title_es,onet_soc,band,job_zone,wage_usd_per_year,wage_year,wage_source,note,note_es,source
            helper,Helper,Ayudante,31-1121.00,entry,2,30000,2024,editorial,,,editorial
            aide,Aide,Auxiliar,31-1131.00,mid,2,36000,2024,editorial,,,editorial
            # ladders/ward/moves.csv
            from,to,kind,experience_months,program_months,developmental_experiences,developmental_experiences_es,months_source,source
            helper,aide,vertical,6,2,training: lifting,training: levantar,editorial,editorial
            # ladders/ward/requirements.csv
            competency,source,helper,aide
            care/hygiene,editorial,1,2
            care/lifting,editorial,-,X
            # ladders/ward/job_credentials.csv
            job,credential,need,source
            aide,aide-card,required,editorial
            # ladders/ward/job_experience.csv
            job,months,in,instead,name,name_es,source
            aide,12,helper,aide-course,A year of care,Un año de cuidado,editorial
            # ladders/desk/ladder.yaml
            title: Desk
            title_es: Mesa
            industry: Health
            industry_es: Salud
            models: [care]
            scale: opm-5
            wage_basis: Median
            wage_basis_es: Mediana
            # ladders/desk/jobs.csv
            code,title,title_es,onet_soc,band,job_zone,wage_usd_per_year,wage_year,wage_source,note,note_es,source
            clerk,Clerk,Oficinista,,entry,2,,,,,,editorial
            # ladders/desk/moves.csv
            from,to,kind,experience_months,program_months,months_source,source
            # ladders/desk/requirements.csv
            competency,source,clerk
            # ladders/desk/job_credentials.csv
            job,credential,need,source
            # ladders/bridges.csv
            from,to,kind,experience_months,program_months,developmental_experiences,developmental_experiences_es,months_source,source,reason,reason_es
            ward/aide,desk/clerk,lateral,6,0,,,editorial,editorial,Same forms.,Los mismos formularios.
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SmallFiles() {
        for (String part : CLEAN.split("(?m)^# ")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                files.put(part.substring(0, end), bytes(part.substring(end + 1)));
            }
        }
    }

    SmallFiles with(String file, String old, String fresh) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        files.put(file, bytes(text.replace(old, fresh)));
        return this;
    }

    SmallFiles with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    SmallFiles without(String file) {
        files.remove(file);
        return this;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    Loaded load(Path folder) {
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CatalogFiles.load(
                Folder.of(folder.resolve("seeds")),
                Folder.of(folder.resolve("ladders")),
                LocalDate.of(2026, 11, 21));
    }

    /** The issues, one a line: {@code severity file:line:column value | expected | remedy}. */
    String issues(Path folder) {
        String start = folder.toString().replace('\\', '/') + "/";
        return load(folder).issues().stream()
                .map(issue -> line(issue).replace(start, ""))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Issue i) {
        return i.severity().name().toLowerCase(java.util.Locale.ROOT)
                + " "
                + i.place()
                + " "
                + Words.of("en").say(i.value())
                + " | "
                + Words.of("en").say(i.expected())
                + " | "
                + Words.of("en").say(i.remedy());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
