package org.jianbao.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A folder beyond which nothing is read that is named inside it: a manuscript from elsewhere must
 * not print the files of whoever builds it.
 */
public final class Premises {

    private Premises() {}

    /**
     * {@return whether a file leads out of a folder, by a symbolic link of its own or on its way} A
     * file that is not there leads nowhere.
     *
     * @param folder the folder; it may itself be reached by a link
     * @param written the file's path from there
     */
    public static boolean leadsOut(Path folder, String written) {
        try {
            Path file = folder.resolve(written);
            return Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath());
        } catch (InvalidPathException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
