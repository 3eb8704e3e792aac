import type { Category } from "../page/wire";
import type { Site } from "./changes";
import type { Folder } from "./item";

export async function addFolder({ mailbox, tell }: Site, name: string, parent: Folder | null): Promise<Folder> {
  // The emulator knows folders of the first level only; below it the name carries the path.
  const displayName = parent ? `${parent.name}/${name}` : name;
  const { id } = await tell("make a folder", "POST", "/mailFolders", { displayName });
  return mailbox.addFolder(name, parent?.id ?? null, String(id));
}

export async function addCategory({ mailbox, tell }: Site, category: Category): Promise<void> {
  await tell("make a category", "POST", "/outlook/masterCategories", category);
  mailbox.masterCategories.push({ ...category });
}

export async function removeCategory({ mailbox, tell }: Site, displayName: string): Promise<void> {
  const { value } = await tell("list categories", "GET", "/outlook/masterCategories");
  const known = (value as { id: string; displayName: string }[]).find((one) => one.displayName === displayName);
  if (known) await tell("delete a category", "DELETE", `/outlook/masterCategories/${known.id}`);
  const at = mailbox.masterCategories.findIndex((one) => one.displayName === displayName);
  if (at >= 0) mailbox.masterCategories.splice(at, 1);
}
