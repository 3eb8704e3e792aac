// The measure that the pane is held against: a heading, a list with icons, a field and a button in Fluent UI v9, the shape in which
// Microsoft's template starts a task pane. It shows the subject of the message and does nothing else.
import {
  Button,
  Field,
  FluentProvider,
  Text,
  Textarea,
  Title2,
  makeStyles,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { minHeight: "100vh", padding: "16px" },
  line: { display: "flex", alignItems: "center", gap: "8px", paddingBottom: "16px" },
  icon: { color: tokens.colorBrandForeground1 },
});

const points = [
  { icon: <Ribbon24Regular />, text: "Reach more with what is there already" },
  { icon: <LockOpen24Regular />, text: "Unlock features" },
  { icon: <DesignIdeas24Regular />, text: "Create and show" },
];

let told = () => undefined;
const subject = () => globalThis.Office?.context?.mailbox?.item?.subject ?? "";

function Pane({ lines }) {
  const styles = useStyles();
  const shown = useSyncExternalStore((listener) => ((told = listener), () => undefined), subject);
  const [text, setText] = useState("");
  return (
    <div className={styles.page}>
      <Title2 as="h1" data-subject={shown}>
        {shown || "Welcome"}
      </Title2>
      {points.map(({ icon, text: words }) => (
        <div key={words} className={styles.line}>
          <i className={styles.icon}>{icon}</i>
          <Text>{words}</Text>
        </div>
      ))}
      <Field label="Text to insert">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" size="large">
        Insert text
      </Button>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line}>
          <Text>{`Line ${line}`}</Text>
        </div>
      ))}
    </div>
  );
}

function draw(lines) {
  createRoot(document.querySelector("#pane")).render(
    <FluentProvider theme={webLightTheme}>
      <Pane lines={lines} />
    </FluentProvider>,
  );
}

const lines = Number(location.hash.slice(1) || 0);
if (lines > 0) draw(lines);
else
  Office.onReady(() => {
    draw(0);
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => told());
  });
