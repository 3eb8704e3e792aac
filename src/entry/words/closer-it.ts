import { closerListsOf } from "./closer-lists";

export const lists = closerListsOf("it");
