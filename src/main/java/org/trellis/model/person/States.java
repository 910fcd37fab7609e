package org.trellis.model.person;

import java.util.List;

/** The postal codes of the states, the District of Columbia and the territories. */
public final class States {
    public static final List<String> CODES =
            List.of(
                    ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV"
                                    + " NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
                                    + " AS GU MP PR VI")
                            .split(" "));

    private States() {}
}
