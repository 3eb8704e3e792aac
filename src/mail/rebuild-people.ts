import type { Conversation, Person } from "./message";

/**
 * Quoted history often names people without their addresses. Gives a person the address under which the same name is
 * known in the conversation: as sender, as recipient, or as the reader whose address is made of the name.
 */
export function newResolver(conversation: Conversation): (person: Person) => Person {
  const known = new Map<string, string>();
  for (const message of conversation.messages) {
    for (const person of [message.from, ...(message.to ?? []), ...(message.cc ?? [])]) {
      if (person?.name && person.address) known.set(nameKey(person.name), person.address.toLowerCase());
    }
  }
  return (person) => {
    if (person.address || !person.name) return person;
    const key = nameKey(person.name);
    const address = known.get(key) ?? conversation.me.find((mine) => isMadeOf(mine, key));
    return address ? { name: person.name, address } : person;
  };
}

/** "Miller, Ann" and "Ann Miller" give the same key. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");
}

/** "ann.miller@…" is made of "ann" and "miller". */
function isMadeOf(address: string, key: string): boolean {
  const local = address.slice(0, address.lastIndexOf("@")).toLowerCase();
  const words = key.split(" ");
  return words.length >= 2 && words.every((word) => word.length > 1 && local.includes(word));
}
