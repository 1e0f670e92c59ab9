/** English words of the room `sign-in`. */
export const messages = {
  title: 'Sign in to Muster',
  lead: 'Joint operations against illegal shipments of waste.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  refused: 'The address or the password is not right, or the account is locked for a while.',
  refusedTodo: 'Check both and try again. After several wrong tries, wait a few minutes.',
  failed: 'The server could not be reached.',
  failedTodo: 'Check your connection and try again.',
} as const;
