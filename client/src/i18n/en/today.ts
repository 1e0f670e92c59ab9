/** English words of the room `today`. */
export const messages = {
  title: 'Today, {{name}}',
  lead: 'What needs you at {{agency}}.',
  invitations: {
    title_one: '{{count}} invitation to answer',
    title_other: '{{count}} invitations to answer',
    since: 'asked {{ago}}',
    byLead: 'Whoever answers for your agency accepts or declines.',
  },
  administration: 'Accounts and agencies: whom to let in, whom to invite',
  takeBacks: { title_one: '{{count}} take-back case is due', title_other: '{{count}} take-back cases are due' },
  coordination: {
    title: 'To coordinate',
    approve: '{{name}} is proposed: read the plan, then approve it or give it back',
    validate_one: '{{count}} report to validate',
    validate_other: '{{count}} reports to validate',
  },
  introductions: {
    title_one: '{{count}} person to get to know',
    title_other: '{{count}} people to get to know',
  },
  reports: {
    title_one: '{{count}} report to finish',
    title_other: '{{count}} reports to finish',
    none: 'No report of your agency waits: nothing was sent back and no draft is open.',
    begun: 'A report that was begun',
  },
  interests: {
    title_one: '{{count}} interest of another agency to answer',
    title_other: '{{count}} interests of other agencies to answer',
  },
  warnings: {
    title_one: '{{count}} warning awaits your answer',
    title_other: '{{count}} warnings await your answer',
  },
  products: {
    title_one: '{{count}} intelligence product waits for you',
    title_other: '{{count}} intelligence products wait for you',
    end: 'does not hold any more:',
    fresh: 'new:',
    review: 'to review:',
    feedback: 'was it of use?',
  },
  targets: {
    title_one: '{{count}} target to control',
    title_other: '{{count}} targets to control',
    expected: 'expected {{when}}',
    due: 'control due {{when}}',
  },
  courses: {
    title_one: '{{count}} course to take',
    title_other: '{{count}} courses to take',
    due: 'by {{day}}',
    late: 'late since {{day}}',
  },
  operations: {
    title: 'My operations',
    all: 'All operations',
    last: 'Last news',
  },
} as const;
