package news.dateline.ninjs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Fields of a JSON object, in the order of the calls. What is empty is left out: no {@code null}, no empty text, no
 * empty list. Text is made well-formed Unicode on its way.
 */
final class JsonFields {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    /** Writes the fields of one object. */
    interface Part<T> {
        void write(JsonFields json, T value) throws IOException;
    }

    private final JsonGenerator generator;

    JsonFields(JsonGenerator generator) {
        this.generator = generator;
    }

    void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            generator.writeStringField(name, wellFormed(value));
        }
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            generator.writeArrayFieldStart(name);
            for (String value : values) {
                generator.writeString(wellFormed(value));
            }
            generator.writeEndArray();
        }
    }

    void numbers(String name, List<Integer> values) throws IOException {
        if (!values.isEmpty()) {
            generator.writeArrayFieldStart(name);
            for (int value : values) {
                generator.writeNumber(value);
            }
            generator.writeEndArray();
        }
    }

    void number(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void number(String name, double value) throws IOException {
        generator.writeNumberField(name, value);
    }

    <T> void object(String name, Optional<T> value, Part<T> part) throws IOException {
        if (value.isPresent()) {
            generator.writeObjectFieldStart(name);
            part.write(this, value.get());
            generator.writeEndObject();
        }
    }

    <T> void objects(String name, List<T> values, Part<T> part) throws IOException {
        if (!values.isEmpty()) {
            generator.writeArrayFieldStart(name);
            for (T value : values) {
                generator.writeStartObject();
                part.write(this, value);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
    }

    /** The same text, but for lone surrogates and U+0000, which neither UTF-8 nor PostgreSQL can hold. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return replaceUnpaired(text);
            }
        }
        return text;
    }

    private static String replaceUnpaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        ? REPLACEMENT_CHARACTER
                        : c)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }
}
