/** What a number measures, seen from the sign or unit at it. */
export type UnitKind = 'money' | 'percent' | 'duration' | 'length' | 'quantity' | 'reading';
