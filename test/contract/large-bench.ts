import { readFileSync } from "node:fs";
import { compileRules } from "../../src/engine/compile";
import { judge } from "../../src/engine/judge";
import { policyOf } from "../../src/presets/policy";
import { effectivePreset } from "../../src/presets/effective";
import { catalogue } from "../../src/rules/catalogue";
import { cancelSource } from "../../src/ports/cancel";
import { largeScene } from "./large-scene";

/** Run by scripts/bench/mailbox.mjs: looks back with the real engine and prints one line of JSON for each figure. */
async function run(cert: string, key: string): Promise<void> {
  const rules = compileRules(catalogue);
  const policy = policyOf(effectivePreset([]));
  const pair = { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
  const scene = await largeScene(50_000, pair, (conversation, refused) =>
    judge(conversation, { rules, policy: { ...policy, refused: [...policy.refused, ...refused] } }),
  );
  const back = await scene.lookBack();
  // Once before, so that what is made only once does not count.
  await back.start(69);
  for (const days of [9, 17, 35, 69]) {
    scene.host.control.clearGraphCalls();
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    let most = before;
    let calls = 0;
    // The local Graph writes every call down; what it remembers is not ours.
    const counted = (): void => {
      calls += scene.host.control.graphCalls().length;
      scene.host.control.clearGraphCalls();
    };
    // What lives in the middle of the work, after collection, every thousand messages.
    const stop = back.subscribe(({ read }) => {
      if (read % 1000 !== 0) return;
      counted();
      globalThis.gc?.();
      most = Math.max(most, process.memoryUsage().heapUsed);
    });
    const began = performance.now();
    await back.start(days);
    stop();
    const { read, sellers, phase } = back.state();
    counted();
    const seconds = (performance.now() - began) / 1000;
    print({ what: "look-back", phase, read, sellers: sellers.length, calls, seconds, grown: most - before });
  }
  scene.host.control.clearGraphCalls();
  const query = { addresses: ["sam@vendor-3.example"], domains: ["vendor-3.example"], since: "2024-11-20T00:00:00Z" };
  const found = await scene.history.seller(query, cancelSource().signal);
  const messages = found.ok ? found.value.length : 0;
  print({ what: "seller", messages, calls: scene.host.control.graphCalls().length, atOnce: scene.atOnce() });
  await scene.close();
}

function print(figure: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}

const [cert = "", key = ""] = process.argv.slice(2);
void run(cert, key).then(() => process.exit(0));
