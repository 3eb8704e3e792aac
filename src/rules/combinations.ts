import type { Combination } from "../engine/rule";

/** Findings that say more together than apart. */
export const combinations: readonly Combination[] = [
  { id: "offer-and-ask", family: "special", all: ["offer", "ask"] },
  { id: "offer-with-advantage", family: "special", all: ["offer", "benefit"] },
  { id: "stranger-with-offer", family: "special", all: ["pretext", "offer"] },
  { id: "stranger-asks", family: "special", all: ["pretext", "ask"] },
  { id: "offer-price-ask", family: "special", all: ["offer", "price", "ask"] },
  { id: "advantage-and-ask", family: "special", all: ["benefit", "ask"] },
  { id: "proof-and-ask", family: "special", all: ["proof", "ask"] },
  { id: "praise-then-pitch", family: "special", all: ["praise", "offer"], any: [["ask", "benefit", "price"]] },
  { id: "whole-pitch", family: "special", all: ["offer", "benefit", "ask"], any: [["proof", "price", "pretext"]] },
  { id: "bulk-reply-to-nothing", family: "tooling", all: ["replies-to-nothing", "carries-bulk-headers"] },
];
