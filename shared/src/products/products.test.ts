import type { ProductState } from '../vocabularies';
import { isLooserThan } from './looser-than';
import type { ProductAction } from './product-lifecycle';
import { productLifecycle } from './product-lifecycle';

describe('the way of an intelligence product', () => {
  const ways: Record<ProductState, ProductAction[]> = { DRAFT: ['submit'], UNDER_REVIEW: ['return', 'disseminate'], DISSEMINATED: ['withdraw'], WITHDRAWN: [], SUPERSEDED: [] };
  it.each(Object.entries(ways))('from %s', (state, actions) => expect(productLifecycle.actionsFrom(state as ProductState)).toEqual(actions));
});

describe('the handling of a product beside that of its sources', () => {
  it.each([
    ['a wider level', { tlp: 'GREEN', caveats: [] }, { tlp: 'AMBER', caveats: [] }, true],
    ['the same level', { tlp: 'AMBER', caveats: [] }, { tlp: 'AMBER', caveats: [] }, false],
    ['a stricter level', { tlp: 'RED', caveats: [] }, { tlp: 'AMBER', caveats: [] }, false],
    ['without a caveat of theirs', { tlp: 'AMBER', caveats: ['H1'] }, { tlp: 'AMBER', caveats: ['H1', 'H2'] }, true],
    ['with a caveat of its own', { tlp: 'AMBER', caveats: ['H1', 'H2'] }, { tlp: 'AMBER', caveats: ['H2'] }, false],
  ] as const)('%s', (_what, own, bound, isLooser) => expect(isLooserThan(own, bound)).toBe(isLooser));
});
