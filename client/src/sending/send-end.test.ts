import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { brokenEnd } from './send-end';

const answered = (code: string) => new CombinedGraphQLErrors({ data: null, errors: [{ message: 'No.', extensions: { code } }] });

describe('an answer that is none', () => {
  it.each([
    ['the line broke', new TypeError('Failed to fetch'), 'cut-off'],
    ['too many requests', answered('TOO_MANY_REQUESTS'), 'cut-off'],
    ['an allowance used up', answered('RATE_LIMITED'), 'cut-off'],
    ['too much at once', answered('BUSY'), 'cut-off'],
    ['a failure', answered('INTERNAL'), 'failed'],
    ['no right', answered('FORBIDDEN'), 'failed'],
  ])('%s', (_what, error, kind) => expect(brokenEnd(error)).toEqual({ kind }));
});
