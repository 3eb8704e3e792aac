import { against } from "./against";
import { asking } from "./asking";
import { conduct } from "./conduct";
import { selling } from "./selling";
import { againstTopics } from "./topics-against";
import { askingTopics } from "./topics-asking";
import { sellingTopics } from "./topics-selling";

/** Every word field by name. */
export const fields = {
  ...selling,
  ...asking,
  ...conduct,
  ...against,
  ...sellingTopics,
  ...askingTopics,
  ...againstTopics,
};

export type FieldName = keyof typeof fields;
