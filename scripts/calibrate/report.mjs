// What a fit achieves, as tables: for scripts/calibrate.mjs.
import { treeSum } from "./trees.mjs";

export function report(rows, title, scores) {
  const out = [`${title}`, `  ${"group".padEnd(26)}${"n".padStart(6)}   >=0.5  >=0.82   >=0.9  >=0.95`];
  const groups = [...new Set(rows.map((row) => row.group)), "cold: ALL"];
  for (const group of groups) {
    const members = rows.flatMap((row, at) =>
      row.group === group || (group === "cold: ALL" && row.group.startsWith("cold")) ? [scores[at]] : [],
    );
    const share = (limit) =>
      `${((100 * members.filter((value) => value >= limit).length) / members.length).toFixed(2)} %`.padStart(8);
    out.push(`  ${group.padEnd(26)}${String(members.length).padStart(6)}${[0.5, 0.82, 0.9, 0.95].map(share).join("")}`);
  }
  const ordinary = rows
    .flatMap((row, at) => (row.group === "ordinary" ? [scores[at]] : []))
    .sort((one, other) => other - one);
  for (const share of [0.002, 0.003, 0.01, 0.02]) {
    const limit = ordinary[Math.floor(ordinary.length * share)];
    const caught = (group) => {
      const members = rows.flatMap((row, at) => (row.group.startsWith(group) ? [scores[at]] : []));
      return `${((100 * members.filter((value) => value > limit).length) / members.length).toFixed(1)} %`;
    };
    out.push(
      `  at ${(100 * share).toFixed(1)} % of ordinary mail (${limit.toFixed(3)}): cold ${caught("cold")}, sequences ${caught("sequence")}, corpus ${caught("corpus sales")} / ${caught("corpus innocent")}, letters ${caught("letters cold")} / ${caught("letters ordinary")}, hard ${caught("hard")}`,
    );
  }
  return out.join("\n");
}

export function worst({ rows, ids, lookOf }, scores, { most, language }) {
  const show = (wanted, order) => {
    rows
      .map((row, at) => ({ row, value: scores[at], at }))
      .filter(({ row }) => row.sales === wanted && (!language || row.lang === language))
      .sort((one, other) => order * (one.value - other.value))
      .slice(0, most)
      .forEach(({ row, value, at }) => {
        const { weights, trees, strengths } = lookOf(at);
        const reasons = ids.flatMap((id, each) =>
          strengths[each] * weights[each] ? [[id, strengths[each] * weights[each]]] : [],
        );
        reasons.push(["together", treeSum(trees, strengths)]);
        reasons.sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
        console.log(
          `${value.toFixed(3)} ${row.lang} ${row.group} ${row.id} ${(row.text ?? "").replace(/\s+/g, " ").slice(0, 130)}`,
        );
        console.log(
          `      ${reasons
            .slice(0, 7)
            .map(([id, by]) => `${id} ${by.toFixed(2)}`)
            .join(", ")}`,
        );
      });
  };
  show(false, -1);
  console.log("---");
  show(true, 1);
}
