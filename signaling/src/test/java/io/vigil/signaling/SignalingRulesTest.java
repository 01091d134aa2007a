package io.vigil.signaling;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "io.vigil.signaling", importOptions = ImportOption.DoNotIncludeTests.class)
class SignalingRulesTest {
    private static final String[] CORE = {
        "..signaling.xmpp..",
        "..signaling.line..",
        "..signaling.door..",
        "..signaling.room..",
        "..signaling.relay..",
        "..signaling.resume..",
        "..signaling.metrics.."
    };

    @ArchTest
    static final ArchRule theCoreIsRulesAlone = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..signaling.xmpp..",
                    "..signaling.line..",
                    "..signaling.door..",
                    "..signaling.room..",
                    "..signaling.relay..",
                    "..signaling.resume..",
                    "..signaling.metrics..",
                    "io.vigil.crypto.proof..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.io..",
                    "java.nio.charset..",
                    "java.security..",
                    "javax.xml..",
                    "org.jspecify..")
            .because("who may come in and who hears what must be readable without sockets, clocks and files");

    @ArchTest
    static final ArchRule onlyTheEdgesSeeNetty = noClasses()
            .that(not(resideInAnyPackage("..signaling.web..", "..signaling.client..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.netty..")
            .because("rooms, doors and stanzas are rules, not sockets");

    @ArchTest
    static final ArchRule loggingIsConfiguredInOnePlace = noClasses()
            .that(not(resideInAPackage("..signaling.logs..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ch.qos.logback..", "..signaling.logs..")
            .because("whoever logs says what; where it goes is said once");

    @ArchTest
    static final ArchRule theEndsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("..signaling.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..signaling.web..",
                    "..signaling.app..",
                    "..signaling.door..",
                    "..signaling.room..",
                    "..signaling.relay..",
                    "..signaling.resume..")
            .because("the console's end speaks the protocol and shares nothing else with the server");

    @ArchTest
    static final ArchRule ofCryptoTheProofsAlone = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("io.vigil.crypto..").and(not(resideInAPackage("..crypto.proof.."))))
            .because("the server carries sealed text and must not be able to open it");

    @ArchTest
    static final ArchRule onlyTheAppKnowsTheTime = noClasses()
            .that(not(resideInAPackage("..signaling.app..")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callConstructor(SecureRandom.class)
            .because("time and randomness come in through the constructor, so that tests can push them");

    @ArchTest
    static final ArchRule whatRecursOutlivesItsFailures = noClasses()
            .that(not(resideInAPackage("..signaling.recurring..")))
            .should()
            .callMethodWhere(target(nameMatching("scheduleAtFixedRate|scheduleWithFixedDelay")))
            .because("an executor never runs a task again that threw, and says nothing");

    @ArchTest
    static final ArchRule nothingIsWrittenToDisk = noClasses()
            .that(not(resideInAPackage(
                    "..signaling.acme.."))) // keys and certificates, and nothing of a session (ADR 0133)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)|java\\.nio\\.channels\\.FileChannel|java\\.sql\\..*")
            .orShould()
            .callMethodWhere(target(With.<JavaClass>owner(name("java.nio.file.Files"))
                    .<CodeUnitCallTarget>forSubtype()
                    .and(nameMatching("write.*|newOutputStream|newBufferedWriter|create.*|copy|move")
                            .forSubtype())))
            .because("who talked to whom is nowhere to be found (ADR 0003)");

    @ArchTest
    static final ArchRule whatWritesToDiskKnowsNobody = noClasses()
            .that()
            .resideInAPackage("..signaling.acme..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..signaling.xmpp..",
                    "..signaling.line..",
                    "..signaling.door..",
                    "..signaling.room..",
                    "..signaling.relay..",
                    "..signaling.resume..",
                    "..signaling.web",
                    "..signaling.web.stream..")
            .because("keys and certificates are kept, and nothing of a session (ADR 0133)");

    @ArchTest
    static final ArchRule onlyTheAppSpeaksOnTheStandardStreams = noClasses()
            .that(not(resideInAPackage("..signaling.app..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the first line of the server's output says that it is ready");

    @ArchTest
    static final ArchRule noOtherLog =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..");

    @ArchTest
    static final ArchRule theCoreDoesNotLog = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..")
            .because("what is known in there must not be written down");

    @ArchTest
    static final ArchRule nothingPublicChanges =
            noFields().that().arePublic().should().notBeFinal().because("what others see, others must not change");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.vigil.signaling.(*)..").should().beFreeOfCycles();
}
