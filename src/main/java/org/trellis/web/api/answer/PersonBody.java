package org.trellis.web.api.answer;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A body that holds a person in the format of a person's file, as JSON or as YAML. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@RequestBody(
        description =
                "A person in the format of a person's file (README), at most 256 KB. No name, no"
                        + " birth date and no Social Security number is needed; the last two are"
                        + " refused. Nothing is stored.",
        required = true,
        content = {
            @Content(mediaType = PersonBody.JSON, schema = @Schema(implementation = Object.class)),
            @Content(mediaType = PersonBody.YAML, schema = @Schema(implementation = Object.class)),
            @Content(
                    mediaType = PersonBody.OTHER_YAML,
                    schema = @Schema(implementation = Object.class))
        })
@interface PersonBody {
    String JSON = "application/json";
    String YAML = "application/yaml";
    String OTHER_YAML = "text/yaml";

    String EDUCATION =
            "Whether U.S. occupations ask for the education that most people in them"
                    + " have, or only for what is required; typical unless stated.";
    String REGION =
            "Whose wages count: an imported area by its code or name, or a state by its letters;"
                    + " else the region of the person, else the nation.";

    String FROM =
            "The job held now, as ladder/job or an O*NET-SOC code; left out for somebody who is"
                    + " not working.";
}
