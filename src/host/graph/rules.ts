import { createHash } from "node:crypto";
import type { Folder } from "../outlook/item";
import { knownActions, knownConditions, type MessageRule } from "../outlook/rules";
import type { World } from "../world";
import { badRequest, graphError, itemNotFound } from "./errors";
import type { GraphAnswer } from "./request";
import { bodyOf, textIn, type Call, type Route } from "./routing";

const reading = ["MailboxSettings.Read"];
const writing = ["MailboxSettings.ReadWrite"];
const path = "me/mailFolders/:folder/messageRules";

export const ruleRoutes: readonly Route[] = [
  {
    method: "GET",
    path,
    scopes: reading,
    answer: (call) => onInbox(call, () => ({ status: 200, body: { value: sorted(call.world) } })),
  },
  { method: "POST", path, scopes: writing, answer: (call) => onInbox(call, () => create(call)) },
  {
    method: "GET",
    path: `${path}/:id`,
    scopes: reading,
    answer: (call) => withRule(call, (rule) => ({ status: 200, body: shown(rule) })),
  },
  {
    method: "PATCH",
    path: `${path}/:id`,
    scopes: writing,
    answer: (call) => withRule(call, (rule) => change(call, rule)),
  },
  {
    method: "DELETE",
    path: `${path}/:id`,
    scopes: writing,
    answer: (call) => withRule(call, (rule) => remove(call, rule)),
  },
];

const sorted = ({ mailbox }: World): readonly object[] =>
  [...mailbox.rules].sort((a, b) => a.sequence - b.sequence).map(shown);

/** A rule that the API cannot express comes without conditions and actions. */
function shown({ conditions, exceptions, actions, ...rule }: MessageRule): object {
  return rule.isReadOnly ? rule : { ...rule, conditions, exceptions, actions };
}

/** Rules belong to the inbox, although the description of the service shows them below every folder. */
function onInbox(
  { world, params }: Call,
  answer: () => GraphAnswer | Promise<GraphAnswer>,
): GraphAnswer | Promise<GraphAnswer> {
  const folder: Folder | null = world.mailbox.folder(params.folder ?? "");
  if (!folder) return itemNotFound();
  return folder.wellKnownName === "inbox" ? answer() : badRequest("Rules are supported for the inbox only.");
}

function withRule(
  call: Call,
  answer: (rule: MessageRule) => GraphAnswer | Promise<GraphAnswer>,
): GraphAnswer | Promise<GraphAnswer> {
  return onInbox(call, () => {
    const rule = call.world.mailbox.rules.find(({ id }) => id === call.params.id);
    return rule ? answer(rule) : itemNotFound();
  });
}

/** All rules together may take 256 KB (Exchange's default quota). */
const quota = 256 * 1024;

type Part = Readonly<Record<string, unknown>>;
const part = (value: unknown): Part => (typeof value === "object" && value !== null ? (value as Part) : {});

async function create({ world, request }: Call): Promise<GraphAnswer> {
  const { displayName, sequence, isEnabled, conditions, exceptions, actions } = bodyOf(request);
  const name = textIn(displayName);
  if (name === null || typeof sequence !== "number" || actions === undefined) {
    return badRequest("A rule needs displayName, sequence and actions.", "ErrorInvalidRequest");
  }
  const rule: MessageRule = {
    id: createHash("sha256")
      .update(`${name}${world.mailbox.rules.length}${Math.random()}`)
      .digest("base64url")
      .slice(0, 12),
    displayName: name,
    sequence,
    // Callers report that a rule made without isEnabled comes back switched off.
    isEnabled: isEnabled === true,
    hasError: false,
    isReadOnly: false,
    conditions: part(conditions),
    exceptions: part(exceptions),
    actions: part(actions),
  };
  const refused = refuse(world, rule, world.mailbox.rules);
  if (refused) return refused;
  world.mailbox.rules.push(rule);
  return { status: 201, body: shown(rule) };
}

function change({ world, request }: Call, rule: MessageRule): GraphAnswer {
  if (rule.isReadOnly) return badRequest("This rule cannot be changed here.", "ErrorInvalidOperation");
  const { displayName, sequence, isEnabled, conditions, exceptions, actions } = bodyOf(request);
  const next: MessageRule = {
    ...rule,
    ...(typeof displayName === "string" ? { displayName } : {}),
    ...(typeof sequence === "number" ? { sequence } : {}),
    ...(typeof isEnabled === "boolean" ? { isEnabled } : {}),
    ...(conditions === undefined ? {} : { conditions: part(conditions) }),
    ...(exceptions === undefined ? {} : { exceptions: part(exceptions) }),
    ...(actions === undefined ? {} : { actions: part(actions) }),
  };
  const others = world.mailbox.rules.filter((one) => one !== rule);
  const refused = refuse(world, next, others);
  if (refused) return refused;
  Object.assign(rule, next);
  return { status: 200, body: shown(rule) };
}

function remove({ world }: Call, rule: MessageRule): GraphAnswer {
  if (rule.isReadOnly) return badRequest("This rule cannot be changed here.", "ErrorInvalidOperation");
  world.mailbox.rules.splice(world.mailbox.rules.indexOf(rule), 1);
  return { status: 204 };
}

/** What the service would not take: unknown parts, a folder that is not there by id, too much in all. */
function refuse({ mailbox }: World, rule: MessageRule, others: readonly MessageRule[]): GraphAnswer | null {
  const unknown = [
    ...Object.keys({ ...rule.conditions, ...rule.exceptions }).filter((name) => !knownConditions.has(name)),
    ...Object.keys(rule.actions).filter((name) => !knownActions.has(name)),
  ].filter((name) => !name.startsWith("@"));
  if (unknown.length > 0) return badRequest(`The local Graph does not know ${unknown.join(", ")} in a rule.`);
  if (Object.keys(rule.actions).length === 0) return badRequest("A rule needs at least one action.");
  const { moveToFolder } = rule.actions;
  const target = typeof moveToFolder === "string" ? mailbox.folder(moveToFolder) : null;
  if (moveToFolder !== undefined && target?.id !== moveToFolder) {
    return badRequest("The folder of the action moveToFolder is not a folder id.", "ErrorInvalidIdMalformed");
  }
  const size = JSON.stringify([...others.filter(({ isEnabled }) => isEnabled), rule]).length;
  return size > quota ? graphError(400, "ErrorRulesOverQuota", "The rules would take more than the quota.") : null;
}
