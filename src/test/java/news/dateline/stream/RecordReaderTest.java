package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.item.RawItem;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static ConsumerRecord<byte[], byte[]> record(byte[] key, byte[] value) {
        return new ConsumerRecord<>("articles.raw.v1", 3, 7, key, value);
    }

    @Test
    void aTombstoneIsAnEmptyPayload() {
        RawItem item = RecordReader.read(record(null, null));

        assertEquals(0, item.payload().length);
        assertEquals(Optional.empty(), item.hints().id());
    }

    @Test
    void headersThatAreNotTextSayNothing() {
        ConsumerRecord<byte[], byte[]> record = record(new byte[] {(byte) 0xff, 0}, new byte[1]);
        record.headers().add("content-type", new byte[] {(byte) 0xc3, (byte) 0x28});
        record.headers().add("url", null);

        RawItem item = RecordReader.read(record);

        assertEquals(Optional.empty(), item.hints().contentType());
        assertEquals(Optional.empty(), item.hints().url());
        assertEquals(Optional.empty(), item.hints().id());
    }

    @Test
    void cloudEventsInBinaryModeSpeakWherePlainHeadersAreSilent() {
        ConsumerRecord<byte[], byte[]> record = record(null, "x".getBytes(UTF_8));
        record.headers().add("ce_source", "/wires/north".getBytes(UTF_8));
        record.headers().add("ce_subject", "item-9".getBytes(UTF_8));
        record.headers().add("content-type", "text/plain".getBytes(UTF_8));

        RawItem item = RecordReader.read(record);

        assertEquals(Optional.of("/wires/north"), item.hints().source());
        assertEquals(Optional.of("item-9"), item.hints().id());
        assertEquals(Optional.of("text/plain"), item.hints().contentType());
    }

    @Test
    void theKeyIsTheProducersId() {
        RawItem item = RecordReader.read(record("guid-1".getBytes(UTF_8), "x".getBytes(UTF_8)));

        assertEquals(Optional.of("guid-1"), item.hints().id());
    }
}
