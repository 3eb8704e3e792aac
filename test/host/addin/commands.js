/* global Office */
Office.onReady();

Office.actions.associate("categorise", (event) => {
  const { item } = Office.context.mailbox;
  item.categories.addAsync(["Blue category"], (result) => {
    const message = result.status === "succeeded" ? `Marked: ${item.subject}` : result.error.name;
    const notice = { type: "informationalMessage", message, icon: "Icon.16", persistent: false };
    item.notificationMessages.replaceAsync("done", notice, () => event.completed());
  });
});

Office.actions.associate("never", () => undefined);
