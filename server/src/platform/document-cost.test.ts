import { buildSchema, parse } from 'graphql';
import { costOf } from './document-cost';

const schema = buildSchema(`
  type Query { operations(first: Int): Page! operation: Operation node: Node }
  type Page { items: [Operation!]! count: Count! }
  type Count { value: Int! }
  type Operation { id: ID! lead: Agency! phases: [Phase!]! feed(first: Int): Page! }
  type Agency { name: String! }
  type Phase { name: String! }
  union Node = Operation | Agency
`);

describe('what a document costs', () => {
  it.each<[string, string, number, Record<string, unknown>?]>([
    ['nothing for what is no object', '{ __typename }', 0],
    ['one for an object', '{ operation { id } }', 1],
    ['each object in it', '{ operation { lead { name } } }', 2],
    ['five for a list', '{ operation { phases { name } } }', 6],
    ['a page as full as it is asked for', '{ operations(first: 10) { items { lead { name } } } }', 21],
    ['fifty rows when nothing is said', '{ operations { items { id } } }', 51],
    ['a hundred rows at most', '{ operations(first: 99999) { items { id } } }', 101],
    ['what a variable says', 'query ($n: Int) { operations(first: $n) { items { id } } }', 8, { n: 7 }],
    ['its count once', '{ operations(first: 10) { items { id } count { value } } }', 12],
    ['pages in pages multiplied', '{ operations(first: 10) { items { feed(first: 20) { items { id } } } } }', 221],
    ['an alias as much again', '{ a: operation { id } b: operation { id } }', 2],
    ['fragments as if they stood there', '{ operation { ...F ... on Operation { lead { name } } } } fragment F on Operation { lead { name } }', 3],
    ['members of a union by their own fields', '{ node { ... on Operation { phases { name } } ... on Agency { name } } }', 6],
  ])('is %s', (_what, text, cost, variables = {}) => {
    expect(costOf(schema, parse(text), null, variables)).toBe(cost);
  });
});
