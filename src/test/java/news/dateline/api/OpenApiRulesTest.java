package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules find what they are for. */
class OpenApiRulesTest {
    private static final String GOOD = """
            openapi: 3.1.0
            info:
              {title: Boats, version: '1', description: Which boats there are, contact: {name: Ada}, license: {name: MIT, url: 'https://licence.example'}}
            servers: [{url: /}]
            tags: [{name: Boats, description: All of them}]
            paths:
              /boats/{id}:
                get:
                  operationId: getBoat
                  tags: [Boats]
                  summary: A boat
                  description: By its id.
                  parameters: [{name: id, in: path, required: true, description: Its id, schema: {type: string}, example: a}]
                  responses:
                    '200':
                      description: The boat
                      content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}, example: {name: Gannet}}}
                    '404':
                      description: No such boat
                      content: {application/problem+json: {schema: {type: object}}}
            components:
              schemas:
                Boat: {type: object, properties: {name: {type: string}, crew: {type: array, items: {type: string}}}}
            """;

    @Test
    void aGoodDocumentHasNoFindings() throws IOException {
        assertEquals(List.of(), OpenApiRules.findings(read(GOOD)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operationId: getBoat            |
            operationId: getBoat            | operationId: get boat
            tags: [Boats]                   |
            tags: [Boats]                   | tags: [Ships]
            description: By its id.         |
            , contact: {name: Ada}          |
            servers: [{url: /}]             | servers: []
            '200':                          | '400':
            required: true,                 |
            name: id,                       | name: number,
            description: No such boat       | 'description: No such boat, or none'
            example: {name: Gannet}         | example: {name: 7}
            example: {name: Gannet}         | example: {nam: Gannet}
            '#/components/schemas/Boat'     | '#/components/schemas/Ship'
            , items: {type: string}         |
            application/problem+json:       | application/json:
            Its id                          | <script>
            """, quoteCharacter = '~')
    void whatIsWrongIsFound(String right, String wrong) throws IOException {
        String document = GOOD.replace(
                right,
                wrong == null
                        ? ""
                        : wrong.replace(
                                "'description: No such boat, or none'", "description: No such boat\n          none:"));
        assertNotEquals(GOOD, document);

        assertNotEquals(List.of(), OpenApiRules.findings(read(document)));
    }

    private static JsonNode read(String yaml) throws IOException {
        return new YAMLMapper().readTree(yaml);
    }
}
