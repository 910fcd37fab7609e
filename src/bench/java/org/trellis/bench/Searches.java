package org.trellis.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.trellis.files.national.Country;
import org.trellis.files.reading.Folder;
import org.trellis.find.Finder;
import org.trellis.find.Kind;
import org.trellis.find.Name;
import org.trellis.find.NameList;
import org.trellis.model.catalog.Catalog;

/** The search by everyday words, over titles of the country. */
final class Searches {
    private static final int TITLES = 500;

    private Searches() {}

    static Subject subject(Catalog catalog, Folder seeds, Consumer<Object> keep) {
        List<Name> names = NameList.of(catalog, Country.of(seeds).names());
        Finder finder = Finder.of(names);
        List<Name> some = new ArrayList<>(names);
        Collections.shuffle(some, new Random(7));
        List<Runnable> questions = new ArrayList<>();
        for (Name name : some.subList(0, TITLES)) {
            questions.add(
                    () -> keep.accept(finder.find(name.text(), EnumSet.allOf(Kind.class), 10)));
        }
        return Subject.of("find, a title of the country", 20, questions);
    }
}
