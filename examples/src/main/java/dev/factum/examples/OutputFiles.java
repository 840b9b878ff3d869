package dev.factum.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Keeps what a job reads from being lost to what it writes. */
public final class OutputFiles {
    private OutputFiles() {}

    /**
     * Returns which of some files, if any, would be lost if another one were written: by whatever path they are named.
     *
     * @param output the file to write, which need not exist
     * @param inputs the files that are read
     * @return the first of the inputs that is the output; empty if none is
     */
    public static Optional<Path> overwritten(Path output, Collection<Path> inputs) {
        return inputs.stream().filter(input -> isSame(output, input)).findFirst();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // one that does not exist is no file that can be lost
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
