/** English words of every form that is sent. */
export const messages = {
  refused_one: 'One thing must be mended.',
  refused_other: '{{count}} things must be mended.',
  kept: 'Nothing that you typed is lost.',
  todo: 'Mend the fields that are marked and send it again.',
  failed: 'It could not be sent.',
  failedTodo: 'Try again: it will not be counted twice.',
  cutOff: 'The line is down: it has not arrived yet.',
  cutOffTodo: 'It is sent again by itself, and counted once however often that takes.',
  tryNow: 'Try now',
} as const;
