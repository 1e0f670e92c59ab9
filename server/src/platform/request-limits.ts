import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from './context';
import { costOf } from './document-cost';
import { tooMany } from './errors';
import { requestLimits } from './limits';

const tooLarge = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_LARGE', http: { status: 400 } } });

/** Refuses what would cost more than any screen does. */
export const demandAffordable = (cost: number, isOwn: boolean): void => {
  const most = isOwn ? requestLimits.ownCost : requestLimits.cost;
  if (cost > most) throw tooLarge(`The document may bring back ${cost} objects; ${most} at most: ask for shorter pages, or for less in them.`);
};

/** Refuses variables that are nested deeper than any input is. */
export const demandShallow = (variables: unknown): void => {
  if (isDeeper(variables, requestLimits.variableDepth)) throw tooLarge(`The variables have more than ${requestLimits.variableDepth} levels.`);
};

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** The first few mistakes help; the hundredth only costs. */
export const fewErrors = <T>(errors: readonly T[]): T[] => errors.slice(0, requestLimits.errors);

/** Refuses an expensive operation once it is known to be valid, and tells a few errors of many. */
export const affordableOperations = (isOwn: (text: string) => boolean): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, operationName, request, source, contextValue: { viewer, services } }) => {
        if (viewer && operation?.operation === OperationTypeNode.MUTATION) services.rates.take('mutations', viewer.accountId, rootFields(document, operation.selectionSet));
        demandAffordable(costOf(schema, document, operationName, request.variables ?? {}), isOwn(source));
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single' && body.singleResult.errors) body.singleResult.errors = fewErrors(body.singleResult.errors);
        return Promise.resolve();
      },
    }),
});

/** A document may carry several changes, in fragments too; the limits of documents have seen to it that this ends. */
const rootFields = (document: DocumentNode, { selections }: SelectionSetNode): number =>
  selections.reduce((sum, node) => {
    if (node.kind === 'Field') return sum + 1;
    const within = node.kind === 'InlineFragment' ? node : document.definitions.find((one) => one.kind === 'FragmentDefinition' && one.name.value === node.name.value);
    return within && 'selectionSet' in within && within.selectionSet ? sum + rootFields(document, within.selectionSet) : sum;
  }, 0);

/** Counts what is open by whom, and refuses one more than the limit. */
export class Slots {
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly most: number,
    private readonly what: string,
  ) {}

  /** Takes a place until the returned function is called; a second call changes nothing. */
  take(holder: string): () => void {
    const before = this.taken.get(holder) ?? 0;
    if (before >= this.most) throw tooMany(`${this.most} ${this.what} at most at the same time.`);
    this.taken.set(holder, before + 1);
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      const now = (this.taken.get(holder) ?? 1) - 1;
      if (now === 0) this.taken.delete(holder);
      else this.taken.set(holder, now);
    };
  }
}
