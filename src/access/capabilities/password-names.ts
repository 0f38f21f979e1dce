/** Names of what certainly is no password itself, though "password" may be in them. */
const NO_PASSWORD =
  /hash|digest|checksum|sha\d|md5|length|policy|version|rotat|^(?:has|is|use|enable)_|_arn$|_id$|[a-z]Arn$/i;
const PASSWORD = /pass(?:w|$|[^a-z]|phrase|code)|pwd|(?:^|[^a-z])pw(?:$|[^a-z])/i;
/** What may have a password in it, unless it says that it is something else of the login. */
const LOGIN = /secret|cred|dsn|conn|jdbc|ur[il]$|auth/i;
const OTHER = /user|host|port|endpoint|region|database$|name$/i;

/** Whether the name of a variable, parameter or argument says that its value is a password, or has one in it. */
export function namesPassword(name: string): boolean {
  if (NO_PASSWORD.test(name)) return false;
  return PASSWORD.test(name) || (LOGIN.test(name) && !OTHER.test(name));
}

/** Whether a variable is one password by its name: others may be objects of which a value is some member. */
export function isPasswordVariable(name: string): boolean {
  return PASSWORD.test(name) && !NO_PASSWORD.test(name) && !/s$/i.test(name);
}

/** Whether a name says that a value is made from a password and does not tell it. */
export function namesDigest(name: string): boolean {
  return NO_PASSWORD.test(name);
}

const URL_USER = /:\/\/[^\s/:@]*:$/;
const ASSIGNED = /([\w.-]*)["']?\s*[:=]\s*["']?$/;

/** Whether the text before a value says that it is a password: `postgres://app:`, `PGPASSWORD=`, `"password": "`. */
export function precedesPassword(before: string): boolean {
  if (URL_USER.test(before) || before === ":") return true;
  const name = ASSIGNED.exec(before)?.[1];
  return name !== undefined && namesPassword(name);
}
