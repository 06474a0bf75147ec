import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives the classes of a jar the stack maps that Java has wanted since version 6, and leaves all else as it is. The JVM keeps no older
 * classes in its cache, and has to check each anew at every start: of picocli that is half of what a short run takes.
 *
 * Arguments: the jar, the jar to write.
 */
public final class Frames {
    private static final int LEAST = Opcodes.V1_8;

    public static void main(String[] args) throws IOException {
        var urls = new URL[] {new File(args[0]).toURI().toURL()};
        try (var in = new ZipFile(args[0]); var loader = new URLClassLoader(urls, null);
                var out = new ZipOutputStream(new FileOutputStream(args[1]))) {
            for (var entry : in.stream().toList()) {
                var bytes = in.getInputStream(entry).readAllBytes();
                var written = new ZipEntry(entry.getName());
                written.setTime(entry.getTime());
                out.putNextEntry(written);
                out.write(isOld(entry.getName(), bytes) ? framed(bytes, loader) : bytes);
                out.closeEntry();
            }
        }
    }

    private static boolean isOld(String name, byte[] bytes) {
        return name.endsWith(".class") && new ClassReader(bytes).readUnsignedShort(6) < LEAST;
    }

    private static byte[] framed(byte[] bytes, ClassLoader loader) {
        var writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
                super.visit(LEAST, access, name, signature, above, interfaces);
            }
        }, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
