/** What the asker tells about themselves once, for every message. */
export interface Me {
  name: string;
  /** After "I am": "a second-year nursing student at Otago Polytechnic". */
  introduction: string;
}

export const EMPTY_ME: Me = { name: '', introduction: '' };
