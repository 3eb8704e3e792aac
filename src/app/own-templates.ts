import type { OwnTemplate } from "../ports/outside";

/** So many templates are kept, with so many characters in a name and in a text. */
export const templateLimits = { count: 10, name: 60, text: 1500 } as const;

/** Characters that all of them may take in the mailbox's own store, which holds the settings and the sellers too. */
const room = 8000;

/** Why a template cannot be kept as it is. */
export type TemplateProblem = "no-name" | "name-taken" | "no-text" | "too-many" | "no-room";

/** What stands in the way of keeping a template beside the others; null when nothing does. */
export function templateProblem(known: readonly OwnTemplate[], template: OwnTemplate): TemplateProblem | null {
  const others = known.filter(({ id }) => id !== template.id);
  const name = template.name.trim();
  if (name === "") return "no-name";
  if (others.some((other) => sameName(other.name, name))) return "name-taken";
  if (template.text.trim() === "") return "no-text";
  return roomProblem([...others, tidy(template)]);
}

/** The templates with this one in the place of its older self, or at the end; cut to the limits. */
export function withTemplate(known: readonly OwnTemplate[], template: OwnTemplate): readonly OwnTemplate[] {
  const kept = tidy(template);
  const stands = known.some(({ id }) => id === kept.id);
  return stands ? known.map((other) => (other.id === kept.id ? kept : other)) : [...known, kept];
}

export function withoutTemplate(known: readonly OwnTemplate[], id: string): readonly OwnTemplate[] {
  return known.filter((template) => template.id !== id);
}

/** One change to the templates: what stood there before and its place; null for one that was added. */
export interface TemplateChange {
  readonly id: string;
  readonly before: OwnTemplate | null;
  readonly place: number;
}

/** What has to be known to take the change of one template back. */
export function changeOf(known: readonly OwnTemplate[], id: string): TemplateChange {
  const place = known.findIndex((template) => template.id === id);
  return { id, before: known[place] ?? null, place };
}

/** Takes one change back and leaves all others as they are by now; nothing is changed where `backProblem` has something to say. */
export function takenBack(known: readonly OwnTemplate[], change: TemplateChange): readonly OwnTemplate[] {
  return backProblem(known, change) === null ? restored(known, change) : known;
}

/** What stands in the way of taking a change back: others may have taken the room of what was removed or cut. */
export function backProblem(known: readonly OwnTemplate[], change: TemplateChange): TemplateProblem | null {
  return change.before === null ? null : roomProblem(restored(known, change));
}

function restored(known: readonly OwnTemplate[], { id, before, place }: TemplateChange): readonly OwnTemplate[] {
  if (before === null) return withoutTemplate(known, id);
  if (known.some((template) => template.id === id)) return withTemplate(known, before);
  return known.toSpliced(place, 0, before);
}

function roomProblem(templates: readonly OwnTemplate[]): TemplateProblem | null {
  if (templates.length > templateLimits.count) return "too-many";
  return sizeOf(templates) > room ? "no-room" : null;
}

function tidy({ id, name, text }: OwnTemplate): OwnTemplate {
  return { id, name: name.trim().slice(0, templateLimits.name), text: text.trim().slice(0, templateLimits.text) };
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.toLowerCase();
}

/** Characters where the mailbox stores it: JSON within JSON. */
function sizeOf(templates: readonly OwnTemplate[]): number {
  return JSON.stringify(JSON.stringify(templates)).length;
}
