package org.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a folder as it was at a revision from git's history. Only git's own storage is read: the
 * working tree, the index and the configuration stay as they are, and no hook or filter runs.
 */
final class GitHistory {

    /** Larger than any manuscript with its pictures, bytes. */
    private static final long LIMIT = 500_000_000;

    private static final String SYMBOLIC_LINK = "120000";
    private static final String FILE = "blob";

    private final Path folder;
    private final String revision;

    private GitHistory(Path folder, String revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /** A file of the tree: the name of its content, its size in bytes, its path in the folder. */
    private record Entry(String object, long size, String path) {}

    /**
     * Writes the files of a folder as they were.
     *
     * @param folder in the working tree of a repository
     * @param revision as an editor names it: a tag, a branch, a commit
     * @param desk an empty folder to write to
     * @throws RefusedJobException if git does not have them
     * @throws IOException if they cannot be written
     */
    static void layOut(Path folder, String revision, Path desk)
            throws RefusedJobException, IOException {
        GitHistory history = new GitHistory(folder, revision);
        history.write(history.entries(history.tree()), desk);
    }

    /** The name of the folder's tree at the revision. */
    private String tree() throws RefusedJobException {
        if (revision.isBlank() || revision.startsWith("-") || revision.indexOf(0) >= 0) {
            throw unknown();
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedJobException(
                    "There is no folder `" + folder + "`.",
                    "`--since` takes a folder as it is and as it was.");
        }
        String inside =
                ask("rev-parse", "--show-prefix")
                        .orElseThrow(() ->
                                new RefusedJobException(
                                        "git keeps no history of the folder `" + folder + "`.",
                                        "Compare two folders: `jianbao diff OLD NEW`."));
        String commit =
                ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                        .orElseThrow(this::unknown);
        String path = inside.endsWith("/") ? inside.substring(0, inside.length() - 1) : inside;
        return ask("rev-parse", "--verify", "--quiet", "--end-of-options", commit + ":" + path)
                .orElseThrow(() ->
                        new RefusedJobException(
                                "The folder `" + folder + "` was not there in `" + revision + "`.",
                                "If it had another name then, take it out of git yourself and"
                                        + " compare two folders."));
    }

    private RefusedJobException unknown() {
        return new RefusedJobException(
                "git knows no revision `" + revision + "`.",
                "`--since` takes a tag, a branch or a commit: `git log --oneline` lists them.");
    }

    private List<Entry> entries(String tree) throws RefusedJobException {
        String listing =
                ask("ls-tree", "-r", "-z", "-l", "--full-tree", tree).orElseThrow(this::unreadable);
        List<Entry> entries = new ArrayList<>();
        long size = 0;
        for (String line : listing.split("\0", -1)) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                continue;
            }
            String[] words = line.substring(0, tab).split(" +", -1);
            String path = line.substring(tab + 1);
            if (words[0].equals(SYMBOLIC_LINK)) {
                throw refused(path, "it is a symbolic link, which may lead anywhere");
            }
            if (words[1].equals(FILE)) {
                Entry entry = new Entry(words[2], Long.parseLong(words[3]), path);
                entries.add(entry);
                size += entry.size();
            }
        }
        if (size > LIMIT) {
            throw new RefusedJobException(
                    "The folder `"
                            + folder
                            + "` is too large in `"
                            + revision
                            + "`: "
                            + size / 1_000_000
                            + " MB.",
                    "A folder of at most 500 MB is taken out of git.");
        }
        return entries;
    }

    private void write(List<Entry> entries, Path desk) throws RefusedJobException, IOException {
        Process git = start("cat-file", "--batch");
        try (OutputStream asked = new BufferedOutputStream(git.getOutputStream());
                InputStream answer = git.getInputStream()) {
            for (Entry entry : entries) {
                Path file = place(desk, entry.path());
                asked.write((entry.object() + "\n").getBytes(UTF_8));
                asked.flush();
                String head = line(answer);
                if (!head.equals(entry.object() + " blob " + entry.size())) {
                    throw unreadable();
                }
                byte[] content = answer.readNBytes((int) entry.size());
                if (content.length < entry.size() || answer.read() != '\n') {
                    throw unreadable();
                }
                Files.createDirectories(file.resolveSibling("."));
                Files.write(file, content);
            }
        } finally {
            git.destroy();
        }
    }

    /** Where a file goes: below the desk, or nowhere. */
    private Path place(Path desk, String path) throws RefusedJobException {
        try {
            Path file = desk.resolve(path);
            boolean strange =
                    Arrays.asList(path.split("/", -1)).contains("..")
                            || !file.normalize().startsWith(desk)
                            || file.normalize().equals(desk);
            if (strange) {
                throw refused(path, "it leads out of the folder");
            }
            return file;
        } catch (InvalidPathException e) {
            throw refused(path, "this system knows no such file name");
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private RefusedJobException refused(String path, String reason) {
        return new RefusedJobException(
                "`" + path + "` in `" + revision + "` is not taken out of git: " + reason + ".",
                "Take the folder out of git yourself and compare two folders.");
    }

    private RefusedJobException unreadable() {
        return new RefusedJobException(
                "git cannot read the folder `" + folder + "` in `" + revision + "`.",
                "`git fsck` tells whether the history is whole.");
    }

    /** {@return what git prints, without the last line end; empty if it knows no answer} */
    private Optional<String> ask(String... words) throws RefusedJobException {
        Process git = start(words);
        try (InputStream answer = git.getInputStream()) {
            git.getOutputStream().close();
            String text = new String(answer.readAllBytes(), UTF_8);
            return git.waitFor() == 0 ? Optional.of(text.stripTrailing()) : Optional.empty();
        } catch (IOException e) {
            throw unreadable();
        } catch (InterruptedException e) {
            git.destroy();
            Thread.currentThread().interrupt();
            throw unreadable();
        }
    }

    private Process start(String... words) throws RefusedJobException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        ProcessBuilder git = new ProcessBuilder(command);
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        git.environment().put("GIT_TERMINAL_PROMPT", "0");
        git.environment().put("GIT_OPTIONAL_LOCKS", "0");
        git.environment().put("GIT_NO_REPLACE_OBJECTS", "1");
        try {
            return git.start();
        } catch (IOException e) {
            throw new RefusedJobException(
                    "`--since` needs git, which is not found on this computer.",
                    "Install git, or compare two folders: `jianbao diff OLD NEW`.");
        }
    }
}
