import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { connectSources, deploymentFor } from "./scripts/deployment.mjs";
import { LISTS } from "./scripts/lists-loader.mjs";
import { RULES } from "./scripts/rules-loader.mjs";
import { TOKENIZER } from "./scripts/tokenizer-loader.mjs";
import { WEIGHTS } from "./scripts/weights-loader.mjs";
import { BEYOND, TABLES, WHOLE } from "./scripts/words-loader.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Nothing but our own origin, Graph, the sign-in service and what the deployment allows for its preset is ever connected to;
 * scripts come from us and, for Office.js alone, from Microsoft's two script hosts. Fluent writes its styles at run time, hence 'unsafe-inline' for styles only.
 * `frame-ancestors` works only as a header: docs/administrators.md says which.
 */
const policyOf = (deployment) =>
  [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${connectSources(deployment)}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");

/** Each rule file holds its texts too; asked for by texts.ts it becomes a module of its own, which the first script leaves out. */
const textsApart = new webpack.NormalModuleReplacementPlugin(/^\.\//, (request) => {
  if (/[\\/]src[\\/]rules[\\/]texts\.ts$/.test(request.contextInfo.issuer)) request.request += "?says";
});

/** Browsers know the names of characters; the tokenizer's own table of them stays out of the scripts. */
const namesOfTheBrowser = new webpack.NormalModuleReplacementPlugin(
  /^entities\/decode$/,
  path("src/entry/words/entities.ts"),
);

const page = (policy, name, chunk) =>
  new HtmlPlugin({
    template: path(`src/entry/${name}.html`),
    filename: `${name}.html`,
    chunks: chunk ? [chunk] : [],
    scriptLoading: "defer",
    templateParameters: { policy, officeJs: OFFICE_JS },
    minify: false,
  });

/** `deployment`: options of the build that say what this copy connects to. */
export default ({ deployment: options } = {}, { mode = "production" } = {}) => {
  const deployment = deploymentFor(options);
  const policy = policyOf(deployment);
  const production = mode === "production";
  const swc = {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
  const griffel = { loader: "@griffel/webpack-loader", options: { babelOptions: { presets: [] } } };
  return {
    mode,
    context: path("."),
    entry: { taskpane: path("src/entry/taskpane.ts"), commands: path("src/entry/commands.ts") },
    output: {
      path: path("dist"),
      filename: production ? "[name].[contenthash:6].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:6].js" : "[name].js",
      // Pages and scripts stand in one folder.
      publicPath: "",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      // The reader of .msg files brings a table of code pages; browsers have them.
      alias: { "iconv-lite$": path("src/entry/words/code-pages.ts") },
    },
    devtool: production ? false : "source-map",
    module: {
      rules: [
        {
          test: /[\\/]src[\\/]entry[\\/]words[\\/](closer-)?[a-z]{2}\.ts$/,
          resourceQuery: { not: [/run/] },
          use: path("scripts/data-loader.mjs"),
        },
        { resource: RULES, resourceQuery: { not: [/run/] }, use: path("scripts/rules-loader.mjs") },
        { resource: WEIGHTS, resourceQuery: { not: [/run/] }, use: path("scripts/weights-loader.mjs") },
        { resource: LISTS, resourceQuery: { not: [/run/] }, use: path("scripts/lists-loader.mjs") },
        { test: TOKENIZER, use: path("scripts/tokenizer-loader.mjs") },
        {
          resource: [...TABLES, ...WHOLE, BEYOND],
          resourceQuery: { not: [/run/] },
          use: path("scripts/words-loader.mjs"),
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: production && process.env.GRIFFEL === "1" ? [griffel, swc] : [swc],
        },
        {
          test: /\.css$/,
          type: "asset/resource",
          generator: { filename: production ? "[name].[contenthash:6][ext]" : "[name][ext]" },
        },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: { compress: { passes: 3 }, mangle: true, format: { comments: false } },
        }),
      ],
      chunkIds: "named",
      // All scripts come out of one build, so what they call each other's exports need not last.
      mangleExports: "size",
      moduleIds: "size",
      splitChunks: {
        cacheGroups: {
          default: {
            minChunks: 2,
            priority: -20,
            chunks: "async",
            name: (_module, chunks) => chunks.map(({ name }) => name).join("-"),
          },
          defaultVendors: {
            test: /[\\/]node_modules[\\/]/,
            chunks: "async",
            name: (_module, chunks) => `${chunks.map(({ name }) => name).join("-")}-libraries`,
          },
        },
      },
    },
    plugins: [
      textsApart,
      namesOfTheBrowser,
      page(policy, "taskpane", "taskpane"),
      page(policy, "commands", "commands"),
      page(policy, "support"),
      page(policy, "privacy"),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "src/entry/deployment.json",
            to: "deployment.json",
            transform: () => `${JSON.stringify(deployment, null, 2)}\n`,
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: { port: 3000, hot: false, liveReload: true, headers: { "Access-Control-Allow-Origin": "*" } },
    cache: production
      ? false
      : {
          type: "filesystem",
          cacheDirectory: path("node_modules/.cache/webpack"),
          name: createHash("sha1").update(mode).digest("hex"),
        },
  };
};
