/**
 * Does some work whenever a button of the ribbon is pressed. The page of such a button is thrown away afterwards and further
 * presses wait until then, so Outlook is told that it is over whatever happened.
 * @param name the FunctionName of the manifest.
 */
export function onRibbonButton(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // The callback of Office cannot wait; what goes wrong in our work must not keep the button busy.
    void work()
      .catch(() => undefined)
      .finally(() => event.completed());
  });
}
