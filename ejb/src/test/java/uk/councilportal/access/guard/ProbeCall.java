package uk.councilportal.access.guard;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/** A call of the probe as an interceptor sees it. */
final class ProbeCall implements InvocationContext {
    private final Method method;
    private final Object[] parameters;
    private boolean done;
    private Runnable meanwhile = () -> {};

    private ProbeCall(Method method, Object... parameters) {
        this.method = method;
        this.parameters = parameters;
    }

    static ProbeCall to(String name, Object... parameters) {
        return new ProbeCall(method(name), parameters);
    }

    /** A timeout method has no parameters at all. */
    static ProbeCall timeout() {
        return new ProbeCall(method("timer"), (Object[]) null);
    }

    static Method method(String name) {
        return Arrays.stream(Probe.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What is looked at while the method runs. */
    ProbeCall meanwhile(Runnable look) {
        this.meanwhile = look;
        return this;
    }

    boolean done() {
        return done;
    }

    @Override
    public Object proceed() {
        done = true;
        meanwhile.run();
        return "done";
    }

    @Override
    public Method getMethod() {
        return method;
    }

    @Override
    public Object[] getParameters() {
        return parameters;
    }

    @Override
    public Object getTarget() {
        return new Probe();
    }

    @Override
    public Object getTimer() {
        return null;
    }

    @Override
    public Constructor<?> getConstructor() {
        return null;
    }

    @Override
    public void setParameters(Object[] changed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
        return Map.of();
    }
}
