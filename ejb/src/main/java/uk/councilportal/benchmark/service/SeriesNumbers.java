package uk.councilportal.benchmark.service;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import uk.councilportal.benchmark.model.SeriesKey;

/** The numbers of the series of one file. A series that is not kept yet is begun, or only numbered for a preview. */
final class SeriesNumbers {
    private final Map<SeriesKey, Integer> numbers;
    private final Map<Integer, SeriesKey> keys = new HashMap<>();
    private final ToIntFunction<SeriesKey> begin;

    private SeriesNumbers(Map<SeriesKey, Integer> kept, ToIntFunction<SeriesKey> begin) {
        this.numbers = new HashMap<>(kept);
        this.begin = begin;
    }

    /** For a preview: new series get numbers below zero. */
    static SeriesNumbers forPreview(Map<SeriesKey, Integer> kept) {
        Map<SeriesKey, Integer> begun = new HashMap<>();
        return new SeriesNumbers(kept, key -> {
            begun.putIfAbsent(key, -1 - begun.size());
            return begun.get(key);
        });
    }

    /** For storing: new series are begun. */
    static SeriesNumbers forStoring(Map<SeriesKey, Integer> kept, ToIntFunction<SeriesKey> begin) {
        return new SeriesNumbers(kept, begin);
    }

    int of(SeriesKey key) {
        int number = numbers.computeIfAbsent(key, begin::applyAsInt);
        keys.putIfAbsent(number, key);
        return number;
    }

    /** The series a number of this file stands for. */
    SeriesKey keyOf(int number) {
        return keys.get(number);
    }
}
