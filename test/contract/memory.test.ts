import { Crash } from "../../src/platform/memory/faults";
import { memoryPorts } from "../../src/platform/memory/ports";
import { createWorld, deliver, findMail, refOf, type World } from "../../src/platform/memory/world";
import { ann, me, smallMailbox } from "../host/local-host";
import { mailboxContract, type MailboxScene } from "./mailbox-contract";

function worldOfSeeds(): World {
  const world = createWorld("2026-03-06T09:00:00.000Z", { ...me, language: "en" });
  world.scopes.add("read").add("write").add("send");
  for (const [index, seed] of smallMailbox.entries()) {
    const id = seed.internetMessageId || `<seed-${index}@corp.example>`;
    const mail = deliver(
      world,
      {
        id,
        from: seed.from,
        to: seed.to,
        sentAt: seed.sentAt,
        subject: seed.subject,
        body: { type: "text", content: seed.body.content },
        headers: { "message-id": id },
      },
      {
        folder: seed.folder === "sentitems" ? "sent" : "inbox",
        conversationId: seed.from === ann || seed.to[0] === ann ? "of-ann" : "lunch",
      },
    );
    mail.categories = seed.categories;
  }
  return world;
}

async function setUp(): Promise<MailboxScene> {
  const world = worldOfSeeds();
  let breaks = false;
  const ports = memoryPorts(world, (call) => {
    if (!breaks || call !== "mailbox.createReply:begun") return null;
    breaks = false;
    throw new Crash(call);
  });
  const mail = world.mails[2];
  if (!mail) throw new Error("no such seed");
  const received = refOf(mail);
  const answers = world.mails.length;
  return {
    mailbox: ports.mailbox,
    history: ports.history,
    received,
    look: async () => {
      const now = findMail(world, received);
      const ours = world.mails.slice(answers);
      return {
        folder: nameOf(world, now?.folder),
        categories: now?.categories ?? [],
        drafts: ours
          .filter(({ folder }) => folder === "drafts")
          .map(({ reply }) => `${reply?.html ?? ""}Interested in a router?`),
        sent: ours.filter(({ folder }) => folder === "sent").map(({ reply }) => reply?.html ?? ""),
        masterCategories: world.masterCategories.map(({ name }) => name),
      };
    },
    now: () => world.time,
    advance: async (milliseconds) => {
      world.time += milliseconds;
      // Looking is what lets the memory mailbox send what is due.
      await ports.mailbox.findReply("");
    },
    withdrawConsent: async () => world.scopes.clear(),
    breakOffNextReply: async () => void (breaks = true),
    close: async () => undefined,
  };
}

function nameOf(world: World, folder: string | undefined): string {
  const wellKnown = ["inbox", "archive", "drafts", "sent", "deleted"];
  return folder !== undefined && wellKnown.includes(folder) ? folder : (world.folders.get(folder ?? "") ?? "");
}

mailboxContract("memory", setUp);
