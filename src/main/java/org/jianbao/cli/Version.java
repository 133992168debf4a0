package org.jianbao.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Jianbao this is. A test holds the number against that of the build. */
final class Version implements IVersionProvider {

    static final String NUMBER = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    /** {@return version and Java version, as a report of a fault needs them} */
    static String line() {
        return "jianbao " + NUMBER + ", Java " + Runtime.version().feature();
    }
}
