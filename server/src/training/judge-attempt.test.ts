import { judgeAttempt } from './judge-attempt';

const key = [
  { question: 'one', right: ['a'], explanation: 'It is a.' },
  { question: 'several', right: ['a', 'c'], explanation: 'Both are.' },
  { question: 'third', right: ['b'], explanation: 'It is b.' },
];
const answers = (...choices: string[][]) => choices.map((each, index) => ({ question: key[index]?.question ?? '', choices: each }));

describe('an attempt', () => {
  it.each<[string, string[][], number, number, boolean]>([
    ['all right', [['a'], ['a', 'c'], ['b']], 100, 3, true],
    ['in another order, one twice', [['a'], ['c', 'a', 'c'], ['b']], 100, 3, true],
    ['a part of what is right', [['a'], ['a'], ['b']], 66, 2, true],
    ['more than what is right', [['a', 'b'], ['a', 'b', 'c'], ['b']], 34, 1, false],
    ['two of three, which is not 67 per cent', [['a'], ['a'], ['b']], 67, 2, false],
    ['nothing chosen', [[], [], []], 1, 0, false],
    ['nothing said', [], 1, 0, false],
  ])('with %s', (_what, chosen, passMark, rightCount, hasPassed) => {
    expect(judgeAttempt(key, answers(...chosen), passMark)).toMatchObject({ rightCount, questionCount: 3, hasPassed });
  });

  it('tells of each question what is right and why', () => {
    expect(judgeAttempt(key, answers(['b']), 50).review[0]).toEqual({ question: 'one', chosen: ['b'], right: ['a'], isRight: false, explanation: 'It is a.' });
  });
});
