package org.trellis.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares an answer with its schema in the description: types, fields that are missing, null where
 * it is not said, and fields that are not described at all.
 */
final class Shape {
    /** What an answer leaves out where nobody asked for it. */
    private static final Set<String> ONLY_IF_ASKED = Set.of("byCourses");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private Shape(JsonNode document) {
        this.document = document;
    }

    static List<String> faults(JsonNode answer, JsonNode schema, JsonNode document) {
        Shape shape = new Shape(document);
        shape.compare("answer", answer, schema);
        return shape.faults;
    }

    private void compare(String place, JsonNode value, JsonNode declared) {
        JsonNode schema = resolved(declared);
        if (value.isNull()) {
            if (!declared.path("nullable").asBoolean()) {
                faults.add(place + " is null");
            }
        } else if (schema.has("allOf")) {
            compare(place, value, schema.get("allOf").get(0));
        } else {
            compareTyped(place, value, schema);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        String name = schema.path("$ref").asText().replace("#/components/schemas/", "");
        return name.isEmpty() ? schema : document.at("/components/schemas").get(name);
    }

    private void compareTyped(String place, JsonNode value, JsonNode schema) {
        boolean fits =
                switch (schema.path("type").asText()) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "boolean" -> value.isBoolean();
                    case "integer" -> value.isInt();
                    case "number" -> value.isNumber();
                    default -> false;
                };
        if (!fits) {
            faults.add(place + " is no " + schema.path("type").asText("type"));
        }
        if (value.isArray()) {
            value.forEach(each -> compare(place + "[]", each, schema.get("items")));
        } else if (value.isObject()) {
            compareFields(place, value, schema);
        }
    }

    private void compareFields(String place, JsonNode value, JsonNode schema) {
        JsonNode fields = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        value.fieldNames()
                .forEachRemaining(
                        name -> {
                            JsonNode declared = fields.has(name) ? fields.get(name) : others;
                            if (declared.isMissingNode()) {
                                faults.add(place + "." + name + " is not described");
                            } else {
                                compare(place + "." + name, value.get(name), declared);
                            }
                        });
        fields.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!value.has(name) && !ONLY_IF_ASKED.contains(name)) {
                                faults.add(place + "." + name + " is missing");
                            }
                        });
    }
}
