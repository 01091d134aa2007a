package io.vigil.crypto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.security.Security;
import java.time.Instant;

@AnalyzeClasses(packages = "io.vigil.crypto", importOptions = ImportOption.DoNotIncludeTests.class)
class CryptoRulesTest {
    @ArchTest
    static final ArchRule KNOWS_THE_JDK_AND_BOUNCY_CASTLE_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.vigil.crypto..", "java..", "org.bouncycastle..", "org.jspecify..")
            .because("whoever checks the cryptography should have to read nothing else");

    @ArchTest
    static final ArchRule TOUCHES_NO_DISK_NETWORK_DATABASE_OR_SCREEN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..", "java.awt..")
            .because("keys leave this module only through what its callers ask for");

    @ArchTest
    static final ArchRule USES_THE_LOW_LEVEL_API = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "org.bouncycastle.jce..", "org.bouncycastle.jcajce..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Security.class)
            .because(
                    "a provider is chosen at run time by whoever configured the JVM; here the code says which one runs");

    @ArchTest
    static final ArchRule IS_GIVEN_THE_TIME = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("a test must be able to say what time it is");

    @ArchTest
    static final ArchRule IS_GIVEN_ITS_RANDOMNESS = noClasses()
            .should()
            .callConstructor(SecureRandom.class)
            .orShould()
            .callMethod(SecureRandom.class, "getInstanceStrong")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .because("there is one source of randomness, and it is chosen where the program is put together");

    @ArchTest
    static final ArchRule PROOFS_KNOW_NOTHING_OF_LINES = noClasses()
            .that()
            .resideInAPackage("..proof..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..line..")
            .because("the server is built from the proofs and must not be able to open a line");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE = slices().matching("io.vigil.crypto.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package is read after those it builds on");

    @ArchTest
    static final ArchRule SHOWS_NO_FIELDS =
            noFields().that().areNotFinal().should().bePublic().because("a key that anyone may replace is no key");

    @ArchTest
    static final ArchRule IS_CLOSED = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
            .because("a subclass could show what the class keeps to itself");
}
