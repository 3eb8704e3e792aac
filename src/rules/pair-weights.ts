import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {};
