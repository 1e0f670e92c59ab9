import { GraphQLError } from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts that the client asks with, by hash; null where every document is taken, as in development. */
export type TrustedDocuments = ReadonlyMap<string, string> | null;

/** A request as its sender wrote it: the text of a document, or its hash alone. */
export interface AskedDocument {
  query?: unknown;
  extensions?: unknown;
}

export const manifestName = 'trusted-documents.json';

export const hashDocument = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Said before a document is parsed, so that what nobody here wrote costs a hash and no more. */
export const documentNotTrusted = (): GraphQLError =>
  new GraphQLError('Only the documents of the screens are taken from this account.', { extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 400 } } });

/** Reads what the client's build left beside its pages; a text under another hash than its own is a mistake. */
export const readTrustedDocuments = (clientDirectory: string | undefined): ReadonlyMap<string, string> => {
  if (!clientDirectory) return new Map();
  const texts = Object.entries(parseManifest(join(clientDirectory, manifestName)));
  const wrong = texts.find(([hash, text]) => hashDocument(text) !== hash);
  if (wrong) throw new Error(`${manifestName} in ${clientDirectory} does not fit its own hashes: build the client again.`);
  return new Map(texts);
};

const parseManifest = (file: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    throw new Error(`${file} cannot be read: build the client again, or name its folder with MUSTER_CLIENT_DIR.`);
  }
};

const texts = new WeakMap<object, ReadonlySet<string>>();

const textsOf = (trusted: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const known = texts.get(trusted) ?? new Set(trusted.values());
  texts.set(trusted, known);
  return known;
};

/** The text that is asked for, and whether it is one of the client's. */
export const findDocument = (trusted: TrustedDocuments, asked: AskedDocument | null | undefined): { text: string; isTrusted: boolean } => {
  const text = typeof asked?.query === 'string' ? asked.query : '';
  if (trusted === null) return { text, isTrusted: true };
  if (text) return { text, isTrusted: textsOf(trusted).has(text) };
  const known = trusted.get(hashAsked(asked));
  return known === undefined ? { text, isTrusted: false } : { text: known, isTrusted: true };
};

const hashAsked = (asked: AskedDocument | null | undefined): string => {
  const { persistedQuery } = (asked?.extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash : '';
};
