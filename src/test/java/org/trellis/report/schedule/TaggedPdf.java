package org.trellis.report.schedule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What a PDF file lacks of PDF/UA as far as a program can see it: language, title, marks, a tree of
 * headings, lists and tables whose heads have a scope, everything drawn either in that tree or an
 * artifact, fonts inside, and the order of the tab key.
 */
public record TaggedPdf(
        PDDocument pdf,
        Set<String> faults,
        List<String> headings,
        Set<String> tags,
        Map<COSBase, Set<Integer>> inTree) {
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final Set<String> DRAWING =
            Set.of("Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do");

    public static TaggedPdf of(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            TaggedPdf tagged =
                    new TaggedPdf(
                            pdf,
                            new TreeSet<>(),
                            new ArrayList<>(),
                            new TreeSet<>(),
                            new IdentityHashMap<>());
            tagged.document();
            var root = pdf.getDocumentCatalog().getStructureTreeRoot();
            tagged.tree(root == null ? null : root.getCOSObject(), "", null);
            for (PDPage page : pdf.getPages()) {
                tagged.page(page);
            }
            tagged.order();
            return tagged;
        }
    }

    private void need(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }

    private void document() throws IOException {
        var catalog = pdf.getDocumentCatalog();
        need(catalog.getLanguage() != null && !catalog.getLanguage().isEmpty(), "no language");
        need(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), "not marked");
        need(catalog.getStructureTreeRoot() != null, "no structure");
        var preferences = catalog.getViewerPreferences();
        need(preferences != null && preferences.displayDocTitle(), "the title is not shown");
        String title = pdf.getDocumentInformation().getTitle();
        need(title != null && !title.isEmpty(), "no title");
        var metadata = catalog.getMetadata();
        String xmp = metadata == null ? "" : new String(metadata.toByteArray(), "UTF-8");
        need(xmp.contains("pdfuaid"), "does not say that it is PDF/UA");
    }

    private void page(PDPage page) throws IOException {
        need("S".equals(page.getCOSObject().getNameAsString("Tabs")), "tabs out of order");
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            need(font.isEmbedded(), font.getName() + " is not embedded");
        }
        List<String> open = new ArrayList<>();
        List<Object> before = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            before.add(token);
            if (token instanceof Operator operator) {
                String name = operator.getName();
                if (name.equals("BDC") || name.equals("BMC")) {
                    open.add(name);
                    mark(before, page);
                } else if (name.equals("EMC")) {
                    need(!open.isEmpty(), "marks do not match");
                    open.remove(open.size() - 1);
                }
                before.clear();
                need(!DRAWING.contains(name) || !open.isEmpty(), "drawn outside of marks: " + name);
            }
        }
        need(open.isEmpty(), "marks do not match");
    }

    /** A mark is an artifact, or a number that the tree names for this page. */
    private void mark(List<Object> tokens, PDPage page) {
        boolean artifact = COSName.ARTIFACT.equals(tokens.get(0));
        boolean numbered = tokens.get(1) instanceof COSDictionary d && d.containsKey(COSName.MCID);
        need(artifact || numbered, "a mark that is neither an artifact nor numbered");
        if (!artifact && numbered) {
            int number = ((COSDictionary) tokens.get(1)).getInt(COSName.MCID);
            Set<Integer> named = inTree.getOrDefault(page.getCOSObject(), Set.of());
            need(named.contains(number), "text that the tree does not name");
        }
    }

    private void tree(COSBase node, String parent, COSBase page) {
        if (node instanceof COSObject reference) {
            tree(reference.getObject(), parent, page);
        } else if (node instanceof COSArray children) {
            children.forEach(child -> tree(child, parent, page));
        } else if (node instanceof COSInteger number) {
            inTree.computeIfAbsent(page, each -> new TreeSet<>()).add(number.intValue());
        } else if (node instanceof COSDictionary element) {
            COSBase on = element.getDictionaryObject(COSName.PG);
            COSBase here = on == null ? page : on;
            String tag = element.getNameAsString(COSName.S);
            if (tag != null) {
                tags.add(tag);
                element(element, tag, parent);
            }
            tree(element.getDictionaryObject(COSName.MCID), parent, here);
            tree(element.getDictionaryObject(COSName.K), tag == null ? parent : tag, here);
        }
    }

    private void element(COSDictionary element, String tag, String parent) {
        if (tag.matches("H[1-6]")) {
            headings.add(tag);
        }
        need(!tag.equals("TH") || hasScope(element.getDictionaryObject(COSName.A)), "TH: no scope");
        need(!tag.equals("TR") || parent.matches("Table|THead|TBody|TFoot"), "TR in " + parent);
        need(!tag.matches("TH|TD") || parent.equals("TR"), tag + " in " + parent);
        need(!tag.equals("Figure") || element.containsKey(COSName.ALT), "Figure without words");
        need(!tag.equals("Table") || has(element, "TH"), "Table without TH");
        need(!tag.equals("LI") || parent.equals("L"), "LI in " + parent);
    }

    private static boolean has(COSBase node, String tag) {
        if (node instanceof COSObject reference) {
            return has(reference.getObject(), tag);
        }
        if (node instanceof COSArray children) {
            return children.toList().stream().anyMatch(child -> has(child, tag));
        }
        return node instanceof COSDictionary element
                && (tag.equals(element.getNameAsString(COSName.S))
                        || has(element.getDictionaryObject(COSName.K), tag));
    }

    private static boolean hasScope(COSBase attributes) {
        if (attributes instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (hasScope(all.getObject(i))) {
                    return true;
                }
            }
        }
        return attributes instanceof COSDictionary one && one.containsKey(SCOPE);
    }

    /** An H1 first, of each part one; no level is left out. */
    private void order() {
        need(!headings.isEmpty() && headings.get(0).equals("H1"), "does not start with H1");
        for (int i = 1; i < headings.size(); i++) {
            int step = headings.get(i).charAt(1) - headings.get(i - 1).charAt(1);
            need(step <= 1, headings.get(i) + " after " + headings.get(i - 1));
        }
        need(headings.contains("H1"), "no H1");
    }
}
