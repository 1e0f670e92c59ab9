import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';

/** An OpenID provider that signs in the people of one agency, and of no other. */
export interface IdentityProvider {
  /** Its name in addresses. */
  key: string;
  /** What its button says. */
  label: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  agencyId: string;
}

const isSafe = (address: string): boolean => URL.canParse(address) && (address.startsWith('https:') || ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname));

const schema = z.array(
  z.strictObject({
    key: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be of small letters, digits and hyphens'),
    label: z.string().min(1).max(80),
    issuer: z.string().refine(isSafe, 'must be an https:// address'),
    clientId: z.string().min(1),
    clientSecretFile: z.string().min(1),
    agencyId: z.uuid(),
  }),
).min(1);

/** Reads the providers from a file; throws one error that names what is wrong. Secrets stand in files of their own. */
export const loadIdentityProviders = (file: string | undefined): IdentityProvider[] => {
  if (!file) return [];
  const parsed = schema.safeParse(readJson(file));
  if (!parsed.success) throw new Error(`The identity providers of ${file} have mistakes:\n  ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n  ')}`);
  for (const name of ['key', 'issuer'] as const) {
    if (new Set(parsed.data.map((provider) => provider[name])).size < parsed.data.length) throw new Error(`The identity providers of ${file} name one ${name} twice: an issuer signs in the people of one agency.`);
  }
  return parsed.data.map(({ clientSecretFile, ...provider }) => ({ ...provider, clientSecret: readText(resolve(dirname(file), clientSecretFile)).trim() }));
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`The identity providers of ${file} are no JSON.`);
    throw error;
  }
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The file ${file}, which MUSTER_OIDC_FILE needs, cannot be read.`);
  }
};
