/*
 * A stand-in for MicrosoftAjax.js, which Outlook's web file of Office.js needs and the npm package does not bring.
 * Loaded before office.js, it is found there and nothing is fetched from elsewhere. Ours; nothing of Microsoft's is in it.
 * Unlike the real file it validates no arguments of the library's own functions and adds nothing to built-in prototypes.
 */

type Bag = Record<string, unknown>;

class StringBuilder {
  private readonly parts: string[] = [];
  append(text: string): this {
    this.parts.push(text);
    return this;
  }
  toString(): string {
    return this.parts.join("");
  }
}

const valid = (): null => null;

/** Makes `a.b.c` an object on window. */
function registerNamespace(path: string): void {
  let place = globalThis as unknown as Bag;
  for (const part of path.split(".")) {
    place[part] ??= {};
    place = place[part] as Bag;
  }
}

function install(): void {
  const functions = Function as unknown as Bag;
  functions._validateParams = valid;
  functions._validateParameter = valid;
  functions.registerNamespace = registerNamespace;
  (Function.prototype as unknown as Bag).registerClass = function registerClass(): unknown {
    return this;
  };
  functions.registerClass = valid;
  const errors = Error as unknown as Bag;
  errors.argument = (name: string, message?: string) => new Error(message ?? `Invalid argument: ${name}`);
  errors.parameterCount = (message?: string) => new Error(message ?? "Parameter count mismatch.");
  Object.assign(globalThis, {
    Type: Function,
    Sys: {
      StringBuilder,
      Debug: { trace: valid },
      Browser: { agent: {}, InternetExplorer: {} },
      Serialization: {
        JavaScriptSerializer: {
          serialize: (value: unknown) => JSON.stringify(value),
          deserialize: (text: string) => JSON.parse(text) as unknown,
        },
      },
    },
  });
}

install();
