import type { Command, Input } from './input.js'
import { inputTable } from './input-table.js'

export type InputName = (typeof inputTable)[number]['name']

export const inputs: readonly (Input & { readonly name: InputName })[] = inputTable.map((row) => ({
  default: '',
  required: false,
  ...row,
}))

export function inputNamed(name: string): Input | undefined {
  return inputs.find((input) => input.name === name)
}

/** The flags of one command. */
export function inputsOf(command: Command): readonly Input[] {
  return inputs.filter(({ of }) => of.includes(command))
}

/** Whether the flag may be given several times. */
export function isList(input: Input): boolean {
  return input.kind === 'targets' || input.kind === 'environment'
}
