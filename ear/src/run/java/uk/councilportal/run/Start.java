package uk.councilportal.run;

import java.io.IOException;
import java.util.Optional;

/** One command: starts the stack, says where it is and who may sign in, and ends everything at Ctrl-C. */
public final class Start {
    private Start() {}

    public static void main(String[] args) {
        Progress progress = new Progress(System.out);
        try {
            run(progress);
        } catch (LaunchException e) {
            progress.plain(System.lineSeparator() + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            progress.plain(System.lineSeparator() + "The portal cannot start: " + e);
            System.exit(1);
        }
    }

    private static void run(Progress progress) throws IOException, InterruptedException {
        StackSettings settings = StackSettings.from(System.getProperties());
        PortalStack stack = PortalStack.prepare(settings, progress);
        endWithMaven();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, progress), "end-of-the-stack"));
        progress.say("Starting; data in " + settings.folders().data());
        stack.start();
        progress.plain(Announcement.of(settings, stack.secrets()).text());
        stack.awaitEnd();
        System.exit(1);
    }

    private static void end(PortalStack stack, Progress progress) {
        progress.say("Stopping");
        stack.close();
        progress.say("Stopped");
    }

    /** Maven may be killed without a chance to tell; then there is nobody left to press Ctrl-C. */
    private static void endWithMaven() {
        Optional<ProcessHandle> maven = ProcessHandle.current().parent();
        maven.ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
