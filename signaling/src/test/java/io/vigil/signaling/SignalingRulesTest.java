package io.vigil.signaling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** What stands where in this module, and may see what (design §2). */
@AnalyzeClasses(packages = "io.vigil.signaling", importOptions = ImportOption.DoNotIncludeTests.class)
class SignalingRulesTest {
    private static final String[] CORE = {
        "io.vigil.signaling.xmpp..",
        "io.vigil.signaling.line..",
        "io.vigil.signaling.door..",
        "io.vigil.signaling.relay..",
        "io.vigil.signaling.room.."
    };

    @ArchTest
    static final ArchRule ONLY_WEB_AND_CLIENT_SEE_NETTY = noClasses()
            .that()
            .resideOutsideOfPackages("..signaling.web..", "..signaling.client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.netty..")
            .because("the rules of door and room are read, tested and trusted without a network");

    @ArchTest
    static final ArchRule THE_CORE_TOUCHES_NO_DISK_NETWORK_OR_THREAD = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.util.concurrent..", "org.slf4j..")
            .because("a decision that depends on nothing but what it is given can be tried in every case");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_SHELL = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..signaling.web..", "..signaling.client..", "..signaling.app..")
            .because("arrows go from app to shells to core");

    @ArchTest
    static final ArchRule THE_SHELLS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("..signaling.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..signaling.client..", "..signaling.app..")
            .because("a console without a server, and a server without a console, are both programs of ours");

    @ArchTest
    static final ArchRule THE_CLIENT_KNOWS_NO_SERVER = noClasses()
            .that()
            .resideInAPackage("..signaling.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..signaling.web..",
                    "..signaling.app..",
                    "..signaling.door..",
                    "..signaling.room..",
                    "..signaling.relay..")
            .because("both ends are built from the contract, not from each other");

    @ArchTest
    static final ArchRule SEES_OF_CRYPTO_THE_PROOFS_ALONE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.vigil.crypto.line..", "io.vigil.crypto.secret..", "org.bouncycastle..", "javax.crypto..")
            .because("a server that could open a line would have to be believed that it does not");

    @ArchTest
    static final ArchRule XMPP_IS_THE_GROUND = classes()
            .that()
            .resideInAPackage("..signaling.xmpp..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..signaling.xmpp..", "java..", "javax.xml..", "org.jspecify..")
            .because("text and stanzas are the same for whoever speaks them");

    @ArchTest
    static final ArchRule IS_GIVEN_TIME_AND_CHANCE = noClasses()
            .that()
            .resideOutsideOfPackage("..signaling.app..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callConstructor(SecureRandom.class)
            .because("a test must be able to say what time it is, and which nonce comes");

    @ArchTest
    static final ArchRule KEEPS_NOTHING_IN_A_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("what is not kept cannot be lost, subpoenaed or sold; consoles register their lines again");

    @ArchTest
    static final ArchRule SPEAKS_BY_SLF4J = noClasses()
            .that()
            .resideOutsideOfPackage("..signaling.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("one place decides what is written down, and where");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE = slices().matching("io.vigil.signaling.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package is read after those it builds on");

    @ArchTest
    static final ArchRule IS_CLOSED = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("what was not written to be extended is not extended");

    @ArchTest
    static final ArchRule SHOWS_NO_FIELDS =
            noFields().that().areNotFinal().should().bePublic().because("what anyone may set, nobody can rely on");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Info)")
            .because("a name that fits everything explains nothing");
}
