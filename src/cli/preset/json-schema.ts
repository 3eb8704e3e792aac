import type { FormName } from "../../presets/forms";
import { PRESET_SHAPE } from "../../presets/schema";
import type { Shape } from "../../presets/shape";
import { pattern } from "./remark";
import { EXAMPLES, TEXTS } from "./schema-texts-table";

/** Regular expressions for editors; what is refused in the end, `preset check` decides. */
const PATTERNS: Partial<Record<FormName, string>> = {
  date: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?$",
  domain: "^@?[^@\\s/:A-Z]+\\.[^@\\s/:A-Z]+$",
  address: "^[^@\\sA-Z]+@[^@\\s/:A-Z]+\\.[^@\\s/:A-Z]+$",
  party: "^[^@\\s/:A-Z]*@?[^@\\s/:A-Z]+\\.[^@\\s/:A-Z]+$",
  door: "^(https://\\S+|[^@\\s]+@[^@\\s/:]+\\.[^@\\s/:]+)$",
  "rule-id": "^[a-z0-9]+(-[a-z0-9]+)*$",
  "own-rule-id": "^own-[a-z0-9]+(-[a-z0-9]+)*$",
  colour: "^preset(\\d|1\\d|2[0-4])$",
};

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of presets (draft 7, which every editor reads), with the explanation and an example of every field. */
export function presetJsonSchema(): Json {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Pitchwall organisation preset",
    ...of(PRESET_SHAPE, []),
  };
}

function of(shape: Shape, path: readonly string[]): Json {
  const name = pattern(path);
  const description = TEXTS[name];
  const example = EXAMPLES[name];
  return {
    ...(description !== undefined && { description }),
    ...bare(shape, path),
    ...(example !== undefined && { examples: [example] }),
  };
}

function bare(shape: Shape, path: readonly string[]): Json {
  switch (shape.kind) {
    case "text": {
      const regex = PATTERNS[shape.form ?? "text"];
      return { type: "string", minLength: 1, maxLength: shape.most, ...(regex !== undefined && { pattern: regex }) };
    }
    case "number":
      return { type: shape.whole ? "integer" : "number", minimum: shape.least, maximum: shape.most };
    case "yes-no":
      return { type: "boolean" };
    case "one-of":
      return { type: "string", enum: shape.values };
    case "list":
      return {
        type: "array",
        items: of(shape.of, path),
        maxItems: shape.most,
        ...(shape.least ? { minItems: shape.least } : {}),
      };
    case "record":
      return record(shape, path);
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([field, each]) => [field, of(each, [...path, field])]),
        ),
        ...(shape.needs && { required: shape.needs }),
        additionalProperties: false,
      };
    case "either":
      return { anyOf: shape.shapes.map((each) => bare(each, path)) };
  }
}

function record(shape: Extract<Shape, { readonly kind: "record" }>, path: readonly string[]): Json {
  const values = bare(shape.of, path);
  if (typeof shape.names === "string")
    return { type: "object", additionalProperties: values, maxProperties: shape.most };
  return {
    type: "object",
    properties: Object.fromEntries(shape.names.map((name) => [name, values])),
    additionalProperties: false,
  };
}
