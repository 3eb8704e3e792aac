const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const common = {
  rootDir: ".",
  // Not the folder for temporary files: the whole run throws that away.
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  setupFiles: ["<rootDir>/test/seed.ts"],
  transform: { "\\.[cm]?[jt]sx?$": swc },
  // These packages ship ES modules only; everything else in node_modules runs as it is.
  transformIgnorePatterns: [
    "/node_modules/(?!(htmlparser2|entities|domhandler|domutils|dom-serializer|domelementtype|postal-mime|tldts|tldts-core|jose|valibot|@azure|@inbox-zero)/)",
  ],
  // It names its entry for ES modules only, which the resolver does not look for.
  moduleNameMapper: { "^@inbox-zero/emulate$": "<rootDir>/node_modules/@inbox-zero/emulate/dist/api.js" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

export default {
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/test/(browser|contract)/"],
    },
    {
      ...common,
      displayName: "contract",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/contract/**/*.test.ts"],
    },
    { ...common, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
