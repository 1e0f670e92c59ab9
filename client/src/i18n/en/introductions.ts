/** English words of introductions and of the experts they are made between. */
export const messages = {
  title: 'Introductions',
  all: 'Show all {{count}} introductions',
  experts: {
    title: 'Experts of the group',
    elsewhere: 'The whole directory',
    search: 'Whom to ask',
    searchHint: 'A name, a country, a topic, a language',
    none: 'Nobody by these words.',
    noneTodo: 'Try fewer words, or the whole directory.',
    introduce: 'Introduce',
    introduceTo: 'Introduce {{name}} to somebody',
  },
  form: {
    title: 'Introduce two people',
    first: 'Who',
    second: 'To whom',
    reason: 'Why',
    reasonHint: 'What one can help the other with. Both read it, and so do their agencies.',
    send: 'Introduce them',
  },
  receipt: {
    title: '{{first}} and {{second}} are introduced',
    earlier: '{{first}} and {{second}} had been introduced already, as you first wrote it',
    who: 'Who sees it',
    whoSees: '{{first}}, {{second}}, your own agency and the coordinators.',
    next: 'What happens next',
    nextStep: '{{first}} and {{second}} find it among what needs them, each with the way to reach the other.',
    close: 'Close',
  },
  letter: {
    write: 'Write to both',
    subject: '{{group}}: {{first}}, meet {{second}}',
    body: 'Dear {{first}}, dear {{second}},\n\nI would like to introduce you to each other: {{first}} ({{firstAgency}}) and {{second}} ({{secondAgency}}), both of {{group}}.\n\n{{reason}}\n\n',
  },
  line: {
    person: '{{name}} ({{agency}})',
    toYou: 'You were introduced to {{other}}, because:',
    both: { you: 'You introduced {{first}} and {{second}} to each other, because:', other: '{{by}} introduced {{first}} and {{second}} to each other, because:' },
    by: 'by {{name}}, {{agency}}',
  },
} as const;
