/** English words of the room `wall`. */
export const messages = {
  exercise: 'Exercise: not real',
  preliminary: '{{label}}, preliminary',
  full: 'Full screen',
  leaveFull: 'Leave full screen',
  back: 'Back to the operation',
  validated: 'Validated: {{what}}',
  target: 'New target: {{what}}',
  control: 'Controlled {{what}}: {{finding}}',
  joined: 'takes part',
  imported_one: '{{count}} report imported',
  imported_other: '{{count}} reports imported',
  stepped: 'The operation moved on',
} as const;
