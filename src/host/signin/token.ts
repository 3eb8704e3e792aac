const part = (value: object): string => Buffer.from(JSON.stringify(value), "utf8").toString("base64url");

/** A JSON Web Token without a signature: readable by MSAL, worthless anywhere but here. */
export function unsignedToken(claims: object): string {
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.`;
}
