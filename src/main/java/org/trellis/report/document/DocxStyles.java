package org.trellis.report.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.trellis.report.Words;

/** The styles, the page and the foot of our DOCX files. */
public final class DocxStyles {
    /** Width between the margins, in twentieths of a point. */
    static final int TEXT_WIDTH = 12240 - 2 * 936;

    private DocxStyles() {}

    static String language(String lang) {
        return lang.equals("es") ? "es-US" : "en-US";
    }

    /**
     * @param sheets whether the paper is set in sheets, which print as the PDF does: closer and in
     *     smaller type
     */
    static void define(XWPFDocument docx, String lang, boolean sheets) {
        XWPFStyles styles = docx.createStyles();
        styles.setSpellingLanguage(language(lang));
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        styles.setDefaultFonts(fonts);
        int text = sheets ? 18 : 20;
        add(styles, style("Normal", "Normal", text, false, 0, sheets ? 40 : 80));
        add(styles, style("Title", "Title", sheets ? 30 : 32, true, 0, sheets ? 80 : 160));
        CTStyle first =
                sheets
                        ? style("Heading1", "heading 1", 21, true, 120, 40)
                        : style("Heading1", "heading 1", 24, true, 240, 80);
        add(styles, outlined(first, 0));
        add(styles, outlined(style("Heading2", "heading 2", 21, true, 160, 60), 1));
        add(styles, outlined(style("Heading3", "heading 3", 20, true, 140, 40), 2));
        add(styles, style("ListBullet", "List Bullet", 20, false, 0, 40));
        cells(styles, sheets);
        add(styles, framed(style("Notice", "Notice", 20, true, 80, 120)));
    }

    private static void cells(XWPFStyles styles, boolean sheets) {
        int cell = sheets ? 16 : 18;
        int around = sheets ? 24 : 40;
        CTStyle head = style("TableHead", "Table Head", cell, true, around, around);
        head.getPPr().addNewKeepNext();
        add(styles, head);
        add(styles, style("TableName", "Table Name", cell, true, around, around));
        add(styles, style("TableText", "Table Text", cell, false, around, around));
        add(styles, style("TableTotal", "Table Total", cell, true, around, around));
        add(styles, style("Margin", "Margin", sheets ? 15 : 18, false, 40, 40));
        add(styles, style("SmallPrint", "Small Print", sheets ? 15 : 18, false, 0, around));
        add(styles, style("ToSign", "To Sign", 8, false, 320, 0));
        add(styles, style("TableEnd", "Table End", 8, false, 0, 40));
    }

    private static CTStyle framed(CTStyle style) {
        var border = style.getPPr().addNewPBdr();
        for (CTBorder side :
                new CTBorder[] {
                    border.addNewTop(),
                    border.addNewLeft(),
                    border.addNewBottom(),
                    border.addNewRight()
                }) {
            side.setVal(STBorder.SINGLE);
            side.setSz(BigInteger.valueOf(12));
            side.setSpace(BigInteger.valueOf(4));
        }
        return style;
    }

    /** POI keeps a copy: what is set afterward is lost. */
    private static void add(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle style(
            String id, String name, int halfPoints, boolean bold, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        return style;
    }

    private static CTStyle outlined(CTStyle style, int level) {
        style.addNewNext().setVal("Normal");
        CTPPrGeneral paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return style;
    }

    /** The number of a bulleted list. */
    static BigInteger bullets(XWPFDocument docx) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(284));
        indent.setHanging(BigInteger.valueOf(227));
        var numbering = docx.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    static void page(XWPFDocument docx, Document document, Words words) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(12240));
        size.setH(BigInteger.valueOf(15840));
        CTPageMar margin = section.addNewPgMar();
        BigInteger end = BigInteger.valueOf(1134);
        BigInteger side = BigInteger.valueOf(936);
        margin.setTop(end);
        margin.setBottom(end);
        margin.setLeft(side);
        margin.setRight(side);
        margin.setFooter(BigInteger.valueOf(567));
        margin.setHeader(BigInteger.valueOf(567));
        foot(docx, document, words);
    }

    private static void foot(XWPFDocument docx, Document document, Words words) {
        String line =
                document.frame()
                        .map(frame -> String.join("  ", frame.foot()))
                        .orElse(document.title());
        document.frame().ifPresent(frame -> head(docx, frame));
        XWPFParagraph foot = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Margin");
        toTheRight(foot);
        foot.createRun().setText(Words.clean(line));
        foot.createRun().addTab();
        foot.createRun().setText(words.say("paper.page") + " ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" " + words.say("paper.page.of") + " ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void head(XWPFDocument docx, Document.Frame frame) {
        XWPFParagraph head = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Margin");
        toTheRight(head);
        head.createRun().setText(Words.clean(frame.head()));
        head.createRun().addTab();
        head.createRun().setText(Words.clean(frame.headRight()));
    }

    private static void toTheRight(XWPFParagraph paragraph) {
        var tab = paragraph.getCTP().addNewPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(TEXT_WIDTH));
    }
}
