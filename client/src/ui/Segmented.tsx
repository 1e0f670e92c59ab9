import type { ReactNode } from 'react';
import { RadioGroup, type Choice } from './RadioGroup';

interface Props<Value extends string> {
  readonly label: ReactNode;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A switch between a few views of the same thing. */
export const Segmented = <Value extends string>(props: Props<Value>) => <RadioGroup {...props} segmented labelHidden />;
