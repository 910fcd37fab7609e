package org.trellis.web.ladder;

import io.micronaut.http.HttpResponse;
import org.trellis.lattice.Lattice;
import org.trellis.lattice.LatticeExport;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Json;
import org.trellis.report.LocalPay;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeSvg;
import org.trellis.report.lattice.LatticeJson;
import org.trellis.report.lattice.LatticeText;
import org.trellis.web.words.Download;

/** A career map as a file. */
enum LadderDownload {
    SVG("image/svg+xml", "svg") {
        @Override
        String write(Ladder ladder, Lattice lattice, Words words) {
            return LatticeSvg.of(ladder, lattice.catalog(), words, LatticeSvg.Look.PAGE);
        }
    },
    DOT("text/vnd.graphviz", "dot") {
        @Override
        String write(Ladder ladder, Lattice lattice, Words words) {
            return LatticeExport.dot(ladder, pay(ladder, lattice, words), words::text);
        }
    },
    GRAPHML("application/graphml+xml", "graphml") {
        @Override
        String write(Ladder ladder, Lattice lattice, Words words) {
            return LatticeExport.graphml(ladder, pay(ladder, lattice, words), words::text);
        }
    },
    JSON("application/json", "json") {
        @Override
        String write(Ladder ladder, Lattice lattice, Words words) {
            return Json.text(LatticeJson.of(lattice, ladder, words));
        }
    },
    TEXT("text/plain", "txt") {
        @Override
        String write(Ladder ladder, Lattice lattice, Words words) {
            return LatticeText.of(lattice, ladder, words);
        }
    };

    private final String type;
    private final String ending;

    LadderDownload(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract String write(Ladder ladder, Lattice lattice, Words words);

    private static String pay(Ladder ladder, Lattice lattice, Words words) {
        return new LocalPay(lattice.catalog(), words).table(ladder);
    }

    static LadderDownload of(String format) {
        return Download.format(LadderDownload.class, format);
    }

    HttpResponse<String> answer(Ladder ladder, Lattice lattice, Words words) {
        return Download.of(ladder.code() + "." + ending, type, write(ladder, lattice, words));
    }
}
