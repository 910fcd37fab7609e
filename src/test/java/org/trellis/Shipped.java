package org.trellis;

import java.time.LocalDate;
import org.trellis.files.CatalogFiles;
import org.trellis.files.Loaded;
import org.trellis.files.reading.Folder;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;

/** The data that the program comes with, read once for all tests of a run. */
public final class Shipped {
    public static final Loaded LOADED =
            CatalogFiles.load(Folder.inside("seeds"), Folder.inside("ladders"), LocalDate.now());
    public static final Catalog CATALOG = LOADED.catalog();
    public static final Lattice LATTICE = new Lattice(CATALOG);

    private Shipped() {}
}
