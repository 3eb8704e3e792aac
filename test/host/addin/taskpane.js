/* global Office, document, window */
/* A page that only says what Office.js told it; the tests drive the rest through the real library. */
window.heard = [];

Office.onReady((info) => {
  window.office = info;
  const mailbox = Office.context.mailbox;
  const show = () => {
    document.getElementById("status").textContent = mailbox.item ? mailbox.item.subject : "no item";
  };
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
    window.heard.push("ItemChanged");
    show();
  });
  mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event) => {
    window.heard.push(`OfficeThemeChanged ${event.officeTheme.bodyBackgroundColor}`);
  });
  if (Office.EventType.SelectedItemsChanged) {
    mailbox.addHandlerAsync(Office.EventType.SelectedItemsChanged, () => window.heard.push("SelectedItemsChanged"));
  }
  show();
  document.body.dataset.ready = "yes";
});
