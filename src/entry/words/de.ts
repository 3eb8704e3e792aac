import { packOf } from "./pack";

export const pack = packOf("de");
