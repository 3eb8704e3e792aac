import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

/** Rules that every file of ours keeps. */
const house = {
  "no-restricted-syntax": [
    "error",
    { selector: "TSEnumDeclaration", message: "Use a union of strings." },
    { selector: "ExportDefaultDeclaration", message: "Name what you export." },
  ],
  "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
  "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
  "max-depth": ["error", 3],
  "max-params": ["error", 4],
  eqeqeq: "error",
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
};

/** The pure layers know no package of the outside, no clock and no chance. */
const pure = ["text", "mail", "facts", "engine", "rules", "presets", "decline", "actions", "ports", "app"];

export default ts.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/", "test/fences/forbidden/"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  { files: ["src/**/*.{ts,tsx}"], rules: house },
  {
    files: ["src/taskpane/**/*.tsx", "src/entry/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/**", "src/entry/**", "src/host/**"],
    rules: { "no-console": "error" },
  },
  {
    files: pure.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Time comes in as a value: use a port or a function of the facts layer." },
        { name: "Office", message: "Only src/platform/office names Office." },
        { name: "document", message: "The pure layers draw nothing." },
        { name: "fetch", message: "The outside is reached through ports." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same mail gives the same verdict." },
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(react|@fluentui|@azure|@microsoft|postal-mime|jose|node:)",
              message: "The pure layers use no package of the outside.",
            },
          ],
        },
      ],
    },
  },
  // Mail files are taken apart by parsers that need nothing of the outside.
  { files: ["src/mail/file/**/*.ts"], rules: { "no-restricted-imports": "off" } },
  // Parsing a date that stands in a mail needs Date; no clock is read there.
  {
    files: ["src/mail/**", "src/facts/**", "src/decline/**", "src/actions/**", "src/app/**", "src/presets/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "Office", message: "Only src/platform/office names Office." }],
    },
  },
  // Tables of words and texts are data: their length says nothing about their difficulty.
  { files: ["src/**/words/**", "src/**/texts/**", "src/rules/**", "src/**/*-table.ts"], rules: { "max-lines": "off" } },
  {
    files: ["**/*.mjs", "*.js"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
        Buffer: "readonly",
        fetch: "readonly",
        performance: "readonly",
        globalThis: "readonly",
        TextDecoder: "readonly",
        structuredClone: "readonly",
      },
    },
  },
  { files: ["test/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
