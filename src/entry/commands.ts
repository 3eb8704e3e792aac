import { declineFromRibbon } from "../app/command";
import { onRibbonButton } from "../platform/office/ribbon";
import { officeReady, storagePrefix } from "../platform/office/surroundings";
import { loadDecline } from "./decline-kit";
import { judgeBy, prepareReading } from "./judging";
import { organisationPreset } from "./organisation";
import { outlookPorts } from "./outlook";

/** A page of its own, which Outlook throws away when the work is done. The name is that of the manifest. */
void officeReady().then((inOutlook) => {
  if (!inOutlook) return;
  onRibbonButton("declineAndArchive", async () => {
    const ports = outlookPorts();
    const { preset } = await organisationPreset({
      addresses: [ports.selection.reader().address],
      clock: ports.clock,
      prefix: storagePrefix(),
    });
    await declineFromRibbon({
      ports,
      judge: judgeBy(preset),
      prepare: prepareReading,
      decline: loadDecline,
      preset,
      mayAsk: false,
      runner: crypto.randomUUID(),
      newId: () => crypto.randomUUID(),
    });
  });
});
