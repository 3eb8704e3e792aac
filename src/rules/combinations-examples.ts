import type { ByLanguage, Examples } from "../engine/rule";

/** Sentences that each combination holds for, and near misses. */
export const combinationExamples: Readonly<Record<string, ByLanguage<Examples>>> = {
  "offer-and-ask": {
    en: { fires: ["We build machines for dairies. Could we talk on Thursday?"], silent: ["The goats eat hay."] },
  },
  "offer-with-advantage": {
    en: {
      fires: ["We build machines for dairies. They save salt, reduce scale and are easier to clean."],
      silent: ["The goats eat hay."],
    },
  },
  "stranger-with-offer": {
    en: { fires: ["My name is Ada. We build machines for dairies."], silent: ["My name is Ada."] },
  },
  "stranger-asks": {
    en: { fires: ["My name is Ada. Could we talk on Thursday?"], silent: ["My name is Ada."] },
  },
  "offer-price-ask": {
    en: {
      fires: ["We build machines for dairies. The price is low and there is a discount. Could we talk on Thursday?"],
      silent: ["The goats eat hay."],
    },
  },
  "advantage-and-ask": {
    en: { fires: ["It saves salt and reduces scale. Could we talk on Thursday?"], silent: ["The goats eat hay."] },
  },
  "proof-and-ask": {
    en: { fires: ["Our clients are dairies. Could we talk on Thursday?"], silent: ["The goats eat hay."] },
  },
  "praise-then-pitch": {
    en: {
      fires: ["Loved your talk on hedges. We build machines for hedges. Could we talk on Thursday?"],
      silent: ["Loved your talk on hedges."],
    },
  },
  "whole-pitch": {
    en: {
      fires: ["Our clients are dairies. We build machines that save salt and reduce scale. Could we talk on Thursday?"],
      silent: ["The goats eat hay."],
    },
  },
  "bulk-reply-to-nothing": {
    en: {
      fires: [
        "them: The lids come in blue.\nsubject: Re: lids\nheader message-id: <1@seller.example>\nheader date: Mon, 2 Mar 2026 09:00:00 +0000\nheader list-unsubscribe: <https://seller.example/off>",
      ],
      silent: [
        "them: The lids come in blue.\nsubject: Re: lids\nheader message-id: <1@seller.example>\nheader date: Mon, 2 Mar 2026 09:00:00 +0000",
      ],
    },
  },
};
