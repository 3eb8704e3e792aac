import { mailRuleName } from "../../actions/mail-rule";
import type { MailRulesPort } from "../../ports/mail-rules";
import type { FolderRef } from "../../ports/mailbox";
import { ok, refused } from "../../ports/outcome";
import type { World } from "./world";

/** The one mail rule of each folder, over a world; its name stands among all names of rules as long as it is there. */
export function memoryMailRules(world: World): MailRulesPort {
  const denied = () => (world.scopes.has("rules") ? null : refused(world.refusal ?? "no-consent"));
  return {
    find: async ({ folder }) => denied() ?? ok(world.mailRules.get(keyOf(folder)) ?? null),
    save: async ({ folder }, rule) => {
      const no = denied();
      if (no) return no;
      if (rule) world.mailRules.set(keyOf(folder), rule);
      else world.mailRules.delete(keyOf(folder));
      const others = world.rules.filter((name) => name !== mailRuleName);
      world.rules.splice(0, world.rules.length, ...others, ...[...world.mailRules].map(() => mailRuleName));
      return ok(undefined);
    },
  };
}

function keyOf(folder: FolderRef): string {
  return folder.kind === "id" ? folder.id : folder.name;
}
