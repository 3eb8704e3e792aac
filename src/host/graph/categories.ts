import { createHash } from "node:crypto";
import type { Category } from "../page/wire";
import { badRequest, graphError, itemNotFound } from "./errors";
import type { GraphAnswer } from "./request";
import { bodyOf, textIn, type Call, type Route } from "./routing";

const reading = ["MailboxSettings.Read"];
const writing = ["MailboxSettings.ReadWrite"];
const path = "me/outlook/masterCategories";

export const categoryRoutes: readonly Route[] = [
  {
    method: "GET",
    path,
    scopes: reading,
    answer: ({ world }) => ({ status: 200, body: { value: world.mailbox.masterCategories.map(resource) } }),
  },
  { method: "POST", path, scopes: writing, answer: create },
  {
    method: "GET",
    path: `${path}/:id`,
    scopes: reading,
    answer: (call) => withCategory(call, (category) => ({ status: 200, body: resource(category) })),
  },
  {
    method: "PATCH",
    path: `${path}/:id`,
    scopes: writing,
    answer: (call) => withCategory(call, (category) => recolour(call, category)),
  },
  {
    method: "DELETE",
    path: `${path}/:id`,
    scopes: writing,
    answer: (call) =>
      withCategory(call, async ({ displayName }) => {
        await call.world.changes.removeCategory(displayName);
        return { status: 204 };
      }),
  },
];

type Writable = { -readonly [K in keyof Category]: Category[K] };

function idOf(displayName: string): string {
  const hex = createHash("sha256").update(displayName.toLowerCase()).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

const resource = ({ displayName, color }: Category): object => ({ id: idOf(displayName), displayName, color });

function withCategory(
  { world, params }: Call,
  answer: (category: Writable) => GraphAnswer | Promise<GraphAnswer>,
): GraphAnswer | Promise<GraphAnswer> {
  const category = world.mailbox.masterCategories.find(({ displayName }) => idOf(displayName) === params.id);
  return category ? answer(category) : itemNotFound();
}

/** `none` and `preset0` to `preset24`; null for anything else. */
function colourIn(value: unknown): string | null {
  const text = textIn(value);
  return text !== null && /^(?:none|preset(?:\d|1\d|2[0-4]))$/i.test(text) ? text.toLowerCase() : null;
}

async function create({ world, request }: Call): Promise<GraphAnswer> {
  const { displayName, color } = bodyOf(request);
  const name = textIn(displayName)?.trim() ?? "";
  const colour = color === undefined ? "none" : colourIn(color);
  if (name === "" || colour === null) return badRequest("A category needs a displayName and a known color.");
  const known = world.mailbox.masterCategories.some((one) => one.displayName.toLowerCase() === name.toLowerCase());
  if (known) return graphError(409, "CategoryNameDuplicate", "A category with this name already exists.");
  await world.changes.addCategory({ displayName: name, color: colour });
  return { status: 201, body: resource({ displayName: name, color: colour }) };
}

/** Only the colour of a category can be changed. */
function recolour({ world, request }: Call, category: Writable): GraphAnswer {
  const { displayName, color } = bodyOf(request);
  const colour = colourIn(color);
  if (displayName !== undefined || colour === null) return badRequest("Only the color of a category can be changed.");
  category.color = colour;
  world.tell({ type: "mailbox" });
  return { status: 200, body: resource(category) };
}
