package io.vigil.console;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vigil.console.link.line.Arrivals;
import io.vigil.console.link.line.Keyring;
import io.vigil.console.link.line.LineEnd;
import io.vigil.console.link.line.Outlet;
import io.vigil.console.link.room.Room;
import io.vigil.console.link.room.ServerWire;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** The arrows of the house: what may touch what, over all three modules, each rule with its reason. */
@AnalyzeClasses(packages = "io.vigil", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String[] CONSOLE_CORE = {
        "..console.live..",
        "..console.words..",
        "..console.about..",
        "..console.pairing..",
        "..console.call..",
        "..console.client..",
        "..console.parts..",
        "..console.course..",
        "..console.session..",
        "..console.sheet..",
        "..console.paper..",
        "..console.release..",
        "..console.checklist..",
        "..console.journey..",
        "..console.escalation..",
        "..console.notes..",
        "..console.measures..",
        "..console.schedule.."
    };
    private static final String[] SHELLS = {
        "store", "video", "link", "export", "watch", "desk",
    };

    @ArchTest
    static final ArchRule theCoreIsPlainJava = classes()
            .that()
            .resideInAnyPackage(CONSOLE_CORE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CONSOLE_CORE)
                    .or(resideInAnyPackage(
                            "java.lang..", "java.util..", "java.time..", "java.text", "java.math", "org.jspecify..")))
            .because("rules that need no screen, disk, network or clock can be tested exhaustively");

    @ArchTest
    static final ArchRule onlyWhatHasAWindowSeesSwing = noClasses()
            .that(not(resideInAnyPackage(
                    "..console.desk..", "..console.video..", "..console.app..", "..console.watch..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..")
            .because("an alarm or a rule must never wait for a screen");

    @ArchTest
    static final ArchRule theAlarmNeedsNothingElse = classes()
            .that()
            .resideInAPackage("..console.alarm..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "..console.alarm..",
                    "..console.live..",
                    "..console.words..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "javax.sound.sampled..",
                    "org.slf4j..",
                    "org.jspecify.."))
            .because("it has to ring when disk, screen, pane and session are gone");

    @ArchTest
    static final ArchRule aTuneKnowsNoDevice = noClasses()
            .that()
            .resideInAPackage("..console.alarm.tune..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vigil.console.alarm")
            .because("what an alarm sounds like is tried without a device");

    @ArchTest
    static final ArchRule onlyTheAppAndTheWatchRing = noClasses()
            .that(not(resideInAnyPackage("..console.alarm..", "..console.app..", "..console.watch..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..console.alarm..")
            .because("one console has one alarm, and the process beside it another for when the console is gone");

    @ArchTest
    static final ArchRule theWatchOutlivesWhatItWatches = noClasses()
            .that()
            .resideInAPackage("..console.watch..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.vigil.signaling..", "io.vigil.crypto..", "io.vigil.console..")
                    .and(not(resideInAnyPackage(
                            "..console.watch..", "..console.alarm..", "..console.live..", "..console.words.."))))
            .because("a process that rings when the console is gone shares as little with it as can be");

    @ArchTest
    static final ArchRule modelsDrawNothing = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..")
            .because("what the therapist is shown is decided where it can be tested without a display");

    @ArchTest
    static final ArchRule onlyTheVideoSeesChromium = noClasses()
            .that(not(resideInAPackage("..console.video..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.cef..", "me.friwi..")
            .because("the browser is a part that can die and be replaced");

    @ArchTest
    static final ArchRule onlyTheStoreSeesSql = noClasses()
            .that(not(resideInAPackage("..console.store..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("what goes to disk passes through one door, sealed");

    @ArchTest
    static final ArchRule rowsAreTheVaultsOwn = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("everybody who keeps something")
            .definedBy(resideInAPackage("..console..").and(not(resideInAPackage("..console.store.vault.."))))
            .layer("two files and what opens them")
            .definedBy("io.vigil.console.store.vault")
            .layer("rows")
            .definedBy("io.vigil.console.store.vault.row")
            .layer("what a vault holds")
            .definedBy("io.vigil.console.store.vault.entry")
            .whereLayer("two files and what opens them")
            .mayOnlyBeAccessedByLayers("everybody who keeps something")
            .whereLayer("what a vault holds")
            .mayOnlyBeAccessedByLayers("rows", "two files and what opens them", "everybody who keeps something")
            .because("what is sealed is not known by where it lies, and where it lies is not known by what is sealed");

    @ArchTest
    static final ArchRule onlyTheExportSeesPdf = noClasses()
            .that(not(resideInAPackage("..console.export.pdf..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.lowagie..", "org.apache.pdfbox..")
            .because("what stands on a page is decided where no page is drawn");

    @ArchTest
    static final ArchRule onlyTheExportSeesFhir = noClasses()
            .that(not(resideInAPackage("..console.export.fhir..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ca.uhn.fhir..", "org.hl7.fhir..")
            .because("it is large, slow to start and can speak on networks: one package calls it, and only to write");

    @ArchTest
    static final ArchRule theExportSpeaksOnNoNetwork = noClasses()
            .that()
            .resideInAPackage("..console.export..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.net..", "javax.net..", "io.netty..", "ca.uhn.fhir.rest.client.."))
            .because("records leave the house as files, by the therapist's hand");

    @ArchTest
    static final ArchRule onlyTheTrendSeesTheCharts = noClasses()
            .that(not(resideInAPackage("..console.desk.measures..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..")
            .because("a library that draws can be exchanged where it is used once");

    @ArchTest
    static final ArchRule onlyThePairingCardDrawsCodes = noClasses()
            .that(not(resideInAPackage("..console.desk.pairing..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.zxing..")
            .because("a library that draws can be exchanged where it is used once");

    @ArchTest
    static final ArchRule onlyTheCalendarFileSeesItsLibrary = noClasses()
            .that(not(resideInAPackage("..console.export.calendar..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("biweekly..")
            .because("what leaves for a calendar is decided in one place that names nobody");

    @ArchTest
    static final ArchRule onlyTheEdgesOfSignalingSeeNetty = noClasses()
            .that(not(resideInAnyPackage("..signaling.web..", "..signaling.client..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.netty..")
            .because("rooms, doors and stanzas are rules, not sockets");

    @ArchTest
    static final ArchRule onlyCryptoSeesBouncyCastle = noClasses()
            .that(not(resideInAPackage("io.vigil.crypto..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..", "javax.crypto..")
            .because("keys are handled in one module that reviewers can read in a sitting");

    @ArchTest
    static final ArchRule cryptoKnowsNobody = noClasses()
            .that()
            .resideInAPackage("io.vigil.crypto..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vigil.signaling..", "io.vigil.console..")
            .because("cryptography knows nothing of sessions and servers");

    @ArchTest
    static final ArchRule signalingSeesOfCryptoTheProofsAlone = noClasses()
            .that()
            .resideInAPackage("io.vigil.signaling..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.vigil.crypto..").and(not(resideInAPackage("..crypto.proof.."))))
            .because("the server carries sealed text and must not be able to open it");

    @ArchTest
    static final ArchRule signalingKnowsNoConsole = noClasses()
            .that()
            .resideInAPackage("io.vigil.signaling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vigil.console..")
            .because("the server stands alone");

    @ArchTest
    static final ArchRule theLinkUsesTheClientNotTheServer = noClasses()
            .that(resideInAPackage("io.vigil.console..").and(not(resideInAPackage("..console.app.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..signaling.web..", "..signaling.app..", "..signaling.room..")
            .because("the embedded server is started by the app and otherwise as far away as any other server");

    @ArchTest
    static void shellsDoNotKnowEachOther(com.tngtech.archunit.core.domain.JavaClasses house) {
        for (var one : SHELLS) {
            for (var other : SHELLS) {
                if (!one.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("..console." + one + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("..console." + other + "..")
                            .because("a broken shell must not take another with it; the app wires them")
                            .allowEmptyShould(true)
                            .check(house);
                }
            }
        }
    }

    @ArchTest
    static final ArchRule nobodyKnowsTheApp = noClasses()
            .that(not(resideInAnyPackage("..console.app..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..console.app..")
            .because("the app is the only place that says new to shells");

    @ArchTest
    static final ArchRule theDayDoesNotKnowWhoWishesWhat = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("what can happen")
            .definedBy("io.vigil.console.session.event")
            .layer("the day")
            .definedBy("io.vigil.console.session")
            .layer("wishes")
            .definedBy("io.vigil.console.session.command")
            .layer("what runs")
            .definedBy("io.vigil.console.session.run")
            .whereLayer("what runs")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("wishes")
            .mayOnlyBeAccessedByLayers("what runs")
            .whereLayer("the day")
            .mayOnlyBeAccessedByLayers("wishes", "what runs")
            .because("a day is read from its facts alone, whoever asked for them");

    @ArchTest
    static final ArchRule theCourseDoesNotKnowWhoWishesWhat = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("what can happen, and what is told")
            .definedBy("io.vigil.console.course.event", "io.vigil.console.course.given")
            .layer("the course")
            .definedBy("io.vigil.console.course")
            .layer("what is kept")
            .definedBy("io.vigil.console.course.log")
            .layer("wishes")
            .definedBy("io.vigil.console.course.command")
            .whereLayer("wishes")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("what is kept")
            .mayOnlyBeAccessedByLayers("wishes")
            .whereLayer("the course")
            .mayOnlyBeAccessedByLayers("what is kept", "wishes")
            .because("a course is read from its facts alone, whoever asked for them");

    @ArchTest
    static final ArchRule aLineKnowsNotWhatItIsFor = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("which server")
            .definedBy("io.vigil.console.link.place")
            .layer("what is said")
            .definedBy("io.vigil.console.link.message", "io.vigil.console.link.talk")
            .layer("invitations")
            .definedBy("io.vigil.console.link.invite")
            .layer("rooms on servers")
            .definedBy("io.vigil.console.link.room")
            .layer("one line's end")
            .definedBy("io.vigil.console.link.line")
            .layer("lines")
            .definedBy("io.vigil.console.link")
            .whereLayer("lines")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("invitations")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("one line's end")
            .mayOnlyBeAccessedByLayers("lines")
            .whereLayer("rooms on servers")
            .mayOnlyBeAccessedByLayers("one line's end", "lines")
            .whereLayer("what is said")
            .mayOnlyBeAccessedByLayers("one line's end", "lines")
            .because(
                    "what seals a line can be tried without a server, and what carries it sees nothing but what is sealed");

    @ArchTest
    static final ArchRule aCallKnowsNotWhoWasLetIn = noClasses()
            .that()
            .resideInAPackage("..console.app.call..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..console.app.room..")
            .because("a room opens a call to whom the therapist let in; a call lets nobody in");

    @ArchTest
    static final ArchRule aFileKnowsNoList = noClasses()
            .that()
            .resideInAPackage("..console.desk.client.file..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vigil.console.desk.client")
            .because("a client's file is mended in the same way wherever it was chosen from");

    @ArchTest
    static final ArchRule onlyTheLinkHasRooms = noClasses()
            .that(not(resideInAPackage("..console.link..")))
            .should()
            .dependOnClassesThat(assignableTo(Room.class)
                    .or(assignableTo(Room.Events.class))
                    .or(assignableTo(Outlet.class))
                    .or(belongToAnyOf(ServerWire.class, LineEnd.class, Arrivals.class, Keyring.class)))
            .because("whoever speaks with a guest has a line and no door beside it");

    @ArchTest
    static final ArchRule noCycles = slices().matching("io.vigil.*.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that can only be entered through itself cannot be tested or moved");

    @ArchTest
    static final ArchRule clocksAndChanceComeThroughTheDoor = noClasses()
            .that(not(resideInAnyPackage("..app..")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(SecureRandom.class)
            .because("a rule about time or chance is tested by giving it another clock or another chance");

    @ArchTest
    static final ArchRule onlyTheAppsSpeakOnStandardStreams = noClasses()
            .that(not(resideInAPackage("..app..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("what is worth saying goes to the therapist or to the log, and logs are kept clean in one place");

    @ArchTest
    static final ArchRule noOpenFields =
            fields().that().arePublic().should().beFinal().because("a value that anybody can change is nobody's value");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Data|Info|Base)$")
            .because("a therapist should understand the name of every class, or the class needs a reason");
}
