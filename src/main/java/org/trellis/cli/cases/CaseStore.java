package org.trellis.cli.cases;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.trellis.cli.library.StoreOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Slip;
import org.trellis.message.Message;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;

/** Finds a client by the case id. */
final class CaseStore {
    private CaseStore() {}

    /**
     * @param id in capitals or small letters
     * @throws Slip when nobody who is kept has this id, naming the nearest
     */
    static int use(
            StoreOption store, String id, ToIntBiFunction<ApplicationContext, SavedPerson> work) {
        return store.use(
                context -> work.applyAsInt(context, get(context, id)),
                () -> {
                    throw unknown(id, List.of());
                });
    }

    private static SavedPerson get(ApplicationContext context, String id) {
        List<SavedPerson> all = context.getBean(SavedPeople.class).list();
        return all.stream()
                .filter(each -> each.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, all));
    }

    private static Slip unknown(String id, List<SavedPerson> all) {
        List<String> known = all.stream().map(SavedPerson::id).toList();
        Message otherwise = Message.of(known.isEmpty() ? "cli.case.none" : "cli.case.list");
        return Slip.of("cli.case.unknown", id, Names.hint(id, known, otherwise));
    }
}
