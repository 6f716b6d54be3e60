/** A Python expression. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly Expression[] }
  | { readonly kind: 'starred'; readonly value: Expression }
  | { readonly kind: 'dictionary'; readonly entries: readonly Entry[] }
  | { readonly kind: 'attribute'; readonly object: Expression; readonly name: string }
  | { readonly kind: 'subscript'; readonly object: Expression; readonly index: Expression }
  | {
      readonly kind: 'slice';
      readonly start: Expression | undefined;
      readonly stop: Expression | undefined;
      readonly step: Expression | undefined;
    }
  | {
      readonly kind: 'call';
      readonly callee: Expression;
      readonly args: readonly Expression[];
      readonly keywords: readonly Keyword[];
    }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'comparison';
      readonly first: Expression;
      readonly rest: readonly (readonly [operator: string, operand: Expression])[];
    }
  | {
      readonly kind: 'logical';
      readonly operator: 'and' | 'or';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | {
      readonly kind: 'lambda';
      readonly parameters: readonly FunctionParameter[];
      readonly body: Expression;
    }
  | { readonly kind: 'formatted'; readonly parts: readonly (string | FormattedField)[] }
  | { readonly kind: 'set'; readonly items: readonly Expression[] }
  | { readonly kind: 'named'; readonly name: string; readonly value: Expression }
  | {
      readonly kind: 'comprehension';
      readonly result: 'list' | 'generator' | 'dictionary' | 'set';
      readonly item: Expression;
      /** The value of a dictionary's entry. */
      readonly value: Expression | undefined;
      readonly loops: readonly Loop[];
    };

/** An entry of a dictionary display; without a key it is `**value`. */
export interface Entry {
  readonly key: Expression | undefined;
  readonly value: Expression;
}

/** A keyword argument; without a name it is `**value`. */
export interface Keyword {
  readonly name: string | undefined;
  readonly value: Expression;
}

/** A place in an f-string. */
export interface FormattedField {
  /** What stands before the value: `x=`, or nothing. */
  readonly label: string;
  readonly value: Expression;
  readonly conversion: string | undefined;
  readonly format: Expression | undefined;
}

export interface Loop {
  readonly target: Expression;
  readonly items: Expression;
  readonly conditions: readonly Expression[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly default: Expression | undefined;
  /** `named` ones are given by keyword only. */
  readonly kind: 'plain' | 'named' | 'rest' | 'keywords';
}

/** A Python statement. */
export type Statement =
  | { readonly kind: 'expression'; readonly value: Expression }
  | { readonly kind: 'assign'; readonly targets: readonly Expression[]; readonly value: Expression }
  | {
      readonly kind: 'augment';
      readonly target: Expression;
      readonly operator: string;
      readonly value: Expression;
    }
  | {
      readonly kind: 'for';
      readonly target: Expression;
      readonly items: Expression;
      readonly body: readonly Statement[];
    }
  | {
      readonly kind: 'if';
      readonly test: Expression;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | {
      readonly kind: 'define';
      readonly name: string;
      readonly parameters: readonly FunctionParameter[];
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'return'; readonly value: Expression | undefined }
  | { readonly kind: 'import'; readonly names: readonly ImportedName[] }
  | { readonly kind: 'pass' };

/** `import module.path as alias`, or `from module.path import member as alias`. */
export interface ImportedName {
  readonly path: readonly string[];
  readonly alias: string;
}
