import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { getOperationAST, OperationTypeNode, print } from 'graphql';
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { readDocuments } from './inline-documents';

/** The text that Apollo Client sends for a document: with `__typename` everywhere, and without what only it reads. */
const textAsSent = async (document: DocumentNode): Promise<string> => {
  let text = '';
  const link = new ApolloLink(({ query }) => {
    text = print(query);
    return new Observable((observer) => observer.complete());
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache(), dataMasking: true });
  // No answer comes, of which the client complains: what it asked is all that is wanted here.
  await send(client, document).catch(() => undefined);
  if (!text) throw new Error('Nothing was sent for a document that was generated.');
  return text;
};

const send = (client: ApolloClient, document: DocumentNode): Promise<unknown> => {
  const kind = getOperationAST(document)?.operation;
  if (kind === OperationTypeNode.QUERY) return client.query({ query: document, fetchPolicy: 'no-cache' });
  if (kind === OperationTypeNode.MUTATION) return client.mutate({ mutation: document });
  return new Promise((complete, error) => client.subscribe({ query: document }).subscribe({ complete: () => complete(undefined), error }));
};

/** Each operation's text under its hash, in the order of the hashes. */
export const trustedDocuments = async (documents: readonly DocumentNode[]): Promise<Readonly<Record<string, string>>> => {
  const texts = await Promise.all(documents.filter((document) => getOperationAST(document)).map(textAsSent));
  const hashed = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const);
  return Object.fromEntries(hashed.sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** Leaves beside the pages what they ask with: the server takes nothing else from an account without API access. */
export const writeTrustedDocuments = (): Plugin => ({
  name: 'muster-trusted-documents',
  apply: 'build',
  async generateBundle() {
    const source = JSON.stringify(await trustedDocuments(readDocuments()), null, 1);
    this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
  },
});
