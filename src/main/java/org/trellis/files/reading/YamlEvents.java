package org.trellis.files.reading;

import java.io.StringReader;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The parts of a YAML file one after the other, stopped where a file becomes dear: at an alias,
 * which lets a short file mean a long one, and after so many keys and values.
 */
final class YamlEvents implements Parser {
    /** Characters of one file. */
    static final int MOST_CHARACTERS = 1_000_000;

    /** Keys, values, lists and maps of one file. */
    static final int MOST_PARTS = 20_000;

    /** Lists and maps inside each other. */
    static final int DEEPEST = 20;

    /** A file that is not read any further. */
    static final class Refused extends YAMLException {
        private final transient Issue issue;

        Refused(Issue issue) {
            super("refused");
            this.issue = issue;
        }

        Issue issue() {
            return issue;
        }
    }

    private final Parser parser;
    private final String file;
    private int parts;

    private YamlEvents(Parser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /**
     * The tree of a file; null when it is empty.
     *
     * @throws YAMLException when it can not be read
     */
    static Node tree(String text, String file) {
        LoaderOptions options = options();
        Parser parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
        return new Composer(new YamlEvents(parser, file), new Resolver(), options).getSingleNode();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setProcessComments(false);
        return options;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        if (event.is(Event.ID.Alias)) {
            throw refused(
                    event, Message.of("expected.yaml.aliases"), Message.of("remedy.yaml.alias"));
        }
        parts++;
        if (parts > MOST_PARTS) {
            Message most = Message.of("expected.yaml.parts", MOST_PARTS);
            throw refused(event, most, Message.of("remedy.file.right"));
        }
        return event;
    }

    private Refused refused(Event event, Message expected, Message remedy) {
        var place = YamlText.place(file, event.getStartMark());
        return new Refused(Issue.error(place, "", expected, remedy));
    }
}
