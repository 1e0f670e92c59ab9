import 'reflect-metadata';
import { Mistakes } from '../platform/mistakes';
import { RefusedError } from '../platform/refusal';
import { checkNewPassword } from './password-rules';

const ruleFor = (password: string): string | null => {
  const mistakes = new Mistakes();
  checkNewPassword(mistakes, 'password', password, 'amina.diallo@douanes.example');
  try {
    mistakes.throwIfAny();
    return null;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusals[0]?.rule ?? null;
    throw error;
  }
};

describe('password rules', () => {
  it.each([
    ['short one', 'password.too-short'],
    ['ééééééééé', 'password.too-short'],
    ['x'.repeat(201), 'password.too-long'],
    ['my-Amina.Diallo-2026', 'password.contains-email'],
    ['amina.diallo@douanes.example', 'password.contains-email'],
    ['Password2026!', 'password.common'],
    ['motdepasse1', 'password.common'],
    ['1234567890', 'password.common'],
    ['ababababababab', 'password.common'],
    ['ｐａｓｓｗｏｒｄ１２３', 'password.common'],
    ['grues du port au matin', null],
    ['containers at noon', null],
    ['密码很长而且没有人会猜到它', null],
    [`${'ab3'.repeat(50)}cdefgh`, null],
  ])('%s: %s', (password, rule) => {
    expect(ruleFor(password)).toBe(rule);
  });
});
