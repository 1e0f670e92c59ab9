const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Rooms in the order of server/src/rooms.ts: a later one may use an earlier one, through its *.room.ts. */
const listed = /rooms: readonly Room\[\] = \[([^\]]*)\]/.exec(readFileSync(join(__dirname, 'server/src/rooms.ts'), 'utf8'));
const rooms = (listed?.[1] ?? '').split(',').map((name) => name.trim().replace(/Room$/, '')).filter(Boolean);
if (rooms.length < 2) throw new Error('server/src/rooms.ts lists no rooms in order.');
const anyRoom = `^server/src/(${rooms.join('|')})/`;

const roomArrows = rooms.flatMap((room, at) => {
  const later = rooms.slice(at + 1);
  const earlier = rooms.slice(0, at);
  return [
    later.length > 0 && {
      name: `${room}-knows-no-later-room`,
      severity: 'error',
      comment: `${room} comes before ${later.join(', ')}.`,
      from: { path: `^server/src/${room}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^server/src/(${later.join('|')})/` },
    },
    earlier.length > 0 && {
      name: `${room}-uses-rooms-through-their-door`,
      severity: 'error',
      comment: 'An earlier room is used through its *.room.ts.',
      from: { path: `^server/src/${room}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^server/src/(${earlier.join('|')})/`, pathNot: '\\.room\\.ts$' },
    },
  ].filter(Boolean);
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    // The packages left out hold types alone, and one import is a type computed from a name.
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['^topojson-specification$', '^@graphql-typed-document-node/core$', '✖'] } },
    { name: 'shared-knows-nobody', severity: 'error', from: { path: '^shared/' }, to: { path: '^(server|client)/' } },
    { name: 'shared-is-pure', severity: 'error', from: { path: '^shared/src/', pathNot: '\\.test\\.ts$' }, to: { dependencyTypes: ['core'] } },
    { name: 'client-knows-no-server', severity: 'error', from: { path: '^client/src/' }, to: { path: '^server/' } },
    { name: 'server-knows-no-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    { name: 'platform-knows-no-room', severity: 'error', from: { path: '^server/src/(platform|embedded)/', pathNot: '\\.test\\.ts$' }, to: { path: anyRoom } },
    {
      name: 'policies-know-no-database-and-no-graphql',
      severity: 'error',
      from: { path: '\\.policy\\.ts$' },
      to: { path: 'node_modules/(typeorm|pg|graphql|type-graphql|graphql-scalars)/|\\.(store|resolver|entity)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stores-know-no-graphql',
      severity: 'error',
      from: { path: '\\.store\\.ts$' },
      to: { path: 'node_modules/(graphql|type-graphql|graphql-scalars)/|\\.(resolver|type)\\.ts$' },
    },
    { name: 'ui-knows-no-graphql', severity: 'error', from: { path: '^client/src/ui/' }, to: { path: '^client/src/graphql/|node_modules/@apollo/' } },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: '/testing/|\\.(test|e2e|proof)\\.tsx?$|^client/e2e/' },
      to: { path: '^(server|client)/src/testing/' },
    },
    ...roomArrows,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'] },
  },
};
