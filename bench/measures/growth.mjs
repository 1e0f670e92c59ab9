import { documents } from '../documents.mjs';
import { memberOf, operationId, tokenOf } from '../database/world.mjs';
import { load, post } from '../load/http-load.mjs';
import { startMuster } from '../servers/muster.mjs';
import { inTurns, median, quantile, spread } from '../statistics.mjs';

const operation = 1;
const words = ['broken television', 'compressors kestrel', 'leaking lead', 'msku00', 'rotterdam baled'];

const questions = [
  { name: 'the operation with its 50 newest seizures', document: documents.read, bar: 'the median at most 1.5 times that of the smallest', at: 0.5 },
  { name: 'the dashboard of an operation', document: documents.dashboard, bar: 'the median at most 1.5 times that of the smallest', at: 0.5 },
  { name: 'search for two words', document: documents.search, bar: 'p95 at most 3 times that of the smallest', at: 0.95 },
];

/** One who asks alone, so that nothing waits for anything but its own answer. */
const askFor = ({ document }) => {
  let turn = 0;
  return () => {
    turn += 1;
    // Two operations have this member; each holds a twentieth of all seizures.
    const id = operationId(operation + (turn % 2) * 10);
    return post('/graphql', { query: document, variables: document === documents.search ? { id, words: words[turn % words.length] } : { id } }, { authorization: `Bearer ${tokenOf(1 + (turn % 50), memberOf(operation))}` });
  };
};

/** The same questions on databases of different sizes: what grows with the archive, and what does not. */
export const measureGrowth = async ({ cluster, options, log }) => {
  const sizes = [];
  try {
    for (const seizures of options.growth) {
      const database = await cluster.database(seizures);
      sizes.push({ seizures, server: await startMuster(database, options.dataDirectory) });
    }
    const check = ({ errors, data }) => {
      if (errors || !data) throw new Error(JSON.stringify(errors).slice(0, 400));
    };
    const rows = questions.flatMap((question) => sizes.map((size) => ({ question, size })));
    for (const { question, size } of rows) await load({ port: size.server.port, next: [askFor(question)], seconds: 1, check });
    const seen = await inTurns(options.rounds, rows, async ({ question, size }) => {
      const { took } = await load({ port: size.server.port, next: [askFor(question)], seconds: Math.min(options.seconds, 3), check });
      log(`  ${question.name}, ${size.seizures}: ${median(took).toFixed(1)} ms`);
      return { median: median(took), p95: quantile(took, 0.95) };
    });
    return questions.map((question) => {
      const own = rows.filter((row) => row.question === question);
      const figure = ({ median: middle, p95 }) => (question.at === 0.5 ? middle : p95);
      const other = ({ median: middle, p95 }) => (question.at === 0.5 ? p95 : middle);
      const least = seen.get(own[0]);
      return {
        title: `Growth: ${question.name}; 20 operations, one question at a time`,
        bar: question.bar,
        unit: question.at === 0.5 ? 'ms, median' : 'ms, p95',
        rows: own.map((row) => ({
          name: `${row.size.seizures.toLocaleString('en')} seizures`,
          ratio: spread(seen.get(row).map((one, round) => figure(one) / figure(least[round]))),
          figure: spread(seen.get(row).map(figure)),
          note: `${question.at === 0.5 ? 'p95' : 'median'} ${median(seen.get(row).map(other)).toFixed(1)} ms`,
        })),
      };
    });
  } finally {
    for (const { server } of sizes) await server.stop();
  }
};
