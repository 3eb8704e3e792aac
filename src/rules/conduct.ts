import type { MakeConduct } from "../engine/conduct";
import { compileConduct } from "../engine/conduct-models";
import { conductModels } from "./conduct-weights";

/** What gives up, presses, insults or hides its purpose, with the fitted models. */
export const conduct: MakeConduct = (fieldIndex) => compileConduct(conductModels, fieldIndex);
