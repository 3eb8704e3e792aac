import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

/** Far longer than a first mail to a stranger is. */
export const rule: MessageRule = {
  id: "is-long",
  family: "notice",
  kind: "message",
  judge: ({ signatureFrom, textFrom }) => {
    const words = signatureFrom - textFrom;
    return words > 300 ? fires(Math.min(1, (words - 300) / 500)) : silent;
  },
};

export const says: Says = {
  title: { en: "Is long" },
  because: { en: "Is far longer than a first mail to a stranger." },
  mayBeWrong: { en: "Some offers go on for pages." },
};
