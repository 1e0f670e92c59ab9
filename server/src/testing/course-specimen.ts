/** A course that every rule accepts: one lesson and two questions, the second with two right answers. */
export const courseInput = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  key: 'signs-of-waste', version: null, edition: '2026-1', passMarkPercent: 100, attempts: 2,
  texts: [
    {
      language: 'en', title: 'Signs of waste', summary: 'What to look for.',
      lessons: [
        {
          key: 'signs', title: 'What gives a consignment away', minutes: 5,
          blocks: [
            { kind: 'text', text: 'Look at the papers before you look at the box.' },
            { kind: 'steps', items: ['Read', 'Weigh', 'Open'] },
            { kind: 'table', head: ['Sign', 'Weight'], rows: [['Leaking', 'high'], ['Old', 'low']] },
            { kind: 'picture', picture: 'leaking-drum', alt: 'A drum that leaks', caption: 'A drum' },
            { kind: 'warning', text: 'Do not open what leaks.' },
          ],
        },
      ],
      questions: [
        { key: 'first', lesson: 'signs', text: 'What comes first?', choices: [{ key: 'a', text: 'The papers', isRight: true }, { key: 'b', text: 'The box', isRight: false }], explanation: 'Canary one: papers come first.' },
        { key: 'leaks', lesson: 'signs', text: 'What leaks?', choices: [{ key: 'a', text: 'Drums', isRight: true }, { key: 'b', text: 'Papers', isRight: false }, { key: 'c', text: 'Batteries', isRight: true }], explanation: 'Canary two: both may.' },
      ],
    },
  ],
  ...over,
});

export const rightAnswers = [{ question: 'first', choices: ['a'] }, { question: 'leaks', choices: ['c', 'a'] }];
export const wrongAnswers = [{ question: 'first', choices: ['b'] }, { question: 'leaks', choices: ['a'] }];
