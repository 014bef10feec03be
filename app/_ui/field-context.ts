'use client';
import { createContext } from 'react';

/** What a Field tells the control inside it. */
export interface FieldLink {
  readonly id: string;
  readonly name: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

export const FieldContext = createContext<FieldLink | null>(null);

/** Messages by field name, from the form's last answer. */
export const FieldErrorsContext = createContext<Readonly<Record<string, string>>>({});
