package io.vigil.console.export.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The resources of one document, each with its own id, in the order in which they were added. */
final class Entries {
    private static final Words WORDS = Words.of(Entries.class);
    private static final String URN = "urn:uuid:";

    private final List<DomainResource> resources = new ArrayList<>();
    private final Map<String, String> inOneLine = new HashMap<>();
    private final Supplier<UUID> ids;
    private final ZoneId zone;

    Entries(Supplier<UUID> ids, ZoneId zone) {
        this.ids = ids;
        this.zone = zone;
    }

    List<DomainResource> resources() {
        return List.copyOf(resources);
    }

    /** Gives the resource its id, says in words what it is, and adds it. @return a reference to it */
    Reference add(DomainResource resource, String... said) {
        resource.setId(ids.get().toString());
        resource.setText(narrative(List.of(said)));
        resources.add(resource);
        inOneLine.put(url(resource), String.join(". ", said));
        return reference(resource);
    }

    /** What was said of the resource when it was added. */
    String said(Reference reference) {
        return inOneLine.getOrDefault(reference.getReference(), "");
    }

    static Reference reference(DomainResource resource) {
        return new Reference(url(resource));
    }

    static String url(DomainResource resource) {
        return URN + resource.getIdElement().getIdPart();
    }

    /** One paragraph for each line, as it was written: what looks like a tag in it is text. */
    static Narrative narrative(List<String> said) {
        var div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        said.stream().map(Entries::clean).filter(line -> !line.isBlank()).forEach(line -> div.addTag("p")
                .addText(line));
        if (div.getChildNodes().isEmpty()) {
            div.addTag("p").addText(WORDS.text("nothing"));
        }
        var narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }

    /** What XML 1.0 cannot hold stands as the replacement mark: a narrative is XML also within JSON. */
    static String clean(String text) {
        return text.codePoints()
                .map(character -> isOfXml(character) ? character : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isOfXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** To the second, with the offset of the zone in which the session was held. */
    DateTimeType time(Instant at) {
        return new DateTimeType(Date.from(at), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(zone));
    }

    /** A note; its words are Markdown to FHIR, and are given as they were said. */
    static Annotation note(String said) {
        var note = new Annotation();
        note.setText(clean(said));
        return note;
    }
}
