package org.jianbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * The packages, the arrows between them and the house rules, stated so that a machine holds them.
 */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "org.jianbao";

    /** Each package, then those that it may use; a package below one of these counts to it. */
    private static final String TABLE =
            """
            dimension:
            source:
            json:
            errand:
            diagnostic: json source
            manuscript: source diagnostic
            manuscript.markdown: manuscript source diagnostic
            check: manuscript source diagnostic
            change: manuscript source diagnostic
            font: dimension source diagnostic
            composition: font dimension
            makeup: composition font dimension errand source diagnostic
            preflight: diagnostic
            tags:
            watch:
            trace: makeup composition font json dimension
            collation: change makeup composition font
            galley: makeup composition font manuscript dimension source diagnostic
            proofreading: check makeup composition font manuscript source diagnostic
            press: galley makeup composition font manuscript dimension errand source diagnostic
            org.jianbao: preflight press proofreading galley trace makeup composition font check change collation \
            manuscript.markdown manuscript dimension errand source diagnostic
            cli: org.jianbao change preflight tags watch json source diagnostic
            """;

    /** The table's rows by their first word, which each holds too. */
    private static final Map<String, Set<String>> ARROWS =
            TABLE.lines()
                    .map(row -> List.of(row.split(":? |:$", -1)))
                    .collect(toUnmodifiableMap(List::getFirst, Set::copyOf));

    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheTableAllows =
            classes().should(followTheArrows()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest static final ArchRule commandLineParserStaysInCli = confine("picocli..", "cli..");

    @ArchTest
    static final ArchRule markdownParserStaysInMarkdown =
            confine("org.commonmark..", "manuscript.markdown..");

    @ArchTest
    static final ArchRule yamlReaderStaysInMarkdown =
            confine("org.snakeyaml..", "manuscript.markdown..");

    @ArchTest
    static final ArchRule unicodeDataStaysInCompositionAndCheck =
            confine("com.ibm.icu..", "composition..", "check..");

    @ArchTest
    static final ArchRule layoutEngineStaysInGalleyAndPress =
            confine("org.xhtmlrenderer..", "galley..", "press..");

    @ArchTest
    static final ArchRule pdfWriterStaysInGalleyAndPress =
            confine("org.openpdf..", "galley..", "press..");

    @ArchTest
    static final ArchRule pdfReaderStaysInPreflightAndTags =
            confine("org.apache.pdfbox..", "preflight..", "tags..");

    @ArchTest static final ArchRule barcodesStayInPress = confine("com.google.zxing..", "press..");

    @ArchTest
    static final ArchRule standardStreamsStayInCli =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".cli..")
                    .should(ACCESS_STANDARD_STREAMS)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().should(resideInANullMarkedPackage()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Processor|Impl)|.*[.$]\\w*Util\\w*")
                    .allowEmptyShould(true);

    private static ArchRule confine(String library, String... packages) {
        String[] homes = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            homes[i] = ROOT + "." + packages[i];
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("use only the packages that the table allows") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                Set<String> allowed = ARROWS.get(rowOf(user));
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(user, user + " has no row"));
                    return;
                }
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(used) && !allowed.contains(rowOf(used))) {
                        events.add(
                                SimpleConditionEvent.violated(user, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The row under which a class falls: the longest name with which its package begins. */
    private static String rowOf(JavaClass type) {
        if (type.getPackageName().equals(ROOT)) {
            return ROOT;
        }
        String name = type.getPackageName().substring(ROOT.length() + 1);
        return ARROWS.keySet().stream()
                .filter(row -> (name + ".").startsWith(row + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isOurs(type)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
