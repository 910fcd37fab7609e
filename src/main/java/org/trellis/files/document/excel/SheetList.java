package org.trellis.files.document.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sheets of an Excel workbook from left to right.
 *
 * @param since1904 whether its days are counted from 1904, as old Macs did
 */
public record SheetList(List<Sheet> sheets, boolean since1904) {
    /**
     * @param part the name of its part in the file
     */
    public record Sheet(String name, String part, boolean hidden) {}

    public SheetList {
        sheets = List.copyOf(sheets);
    }

    /**
     * @param links which part each sheet is
     */
    public static SheetList read(XMLStreamReader workbook, XMLStreamReader links)
            throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        while (links.hasNext()) {
            if (isStart(links, links.next(), "Relationship")) {
                String target = value(links, "Target");
                parts.put(
                        value(links, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        while (workbook.hasNext()) {
            int event = workbook.next();
            if (isStart(workbook, event, "workbookPr")) {
                since1904 = value(workbook, "date1904").matches("1|true");
            } else if (isStart(workbook, event, "sheet")) {
                boolean hidden = value(workbook, "state").matches("hidden|veryHidden");
                String part = parts.getOrDefault(value(workbook, "id"), "");
                sheets.add(new Sheet(value(workbook, "name"), part, hidden));
            }
        }
        return new SheetList(sheets, since1904);
    }

    private static boolean isStart(XMLStreamReader xml, int event, String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
