import { declineFromRibbon } from "../app/command";
import { onRibbonButton } from "../platform/office/ribbon";
import { officeReady } from "../platform/office/surroundings";
import { effectivePreset } from "../presets/effective";
import { loadDecline } from "./decline-kit";
import { judgeBy, prepareReading } from "./judging";
import { outlookPorts } from "./outlook";

/** A page of its own, which Outlook throws away when the work is done. The name is that of the manifest. */
void officeReady().then((inOutlook) => {
  if (!inOutlook) return;
  onRibbonButton("declineAndArchive", async () => {
    const preset = effectivePreset([]);
    await declineFromRibbon({
      ports: outlookPorts(),
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
